package dashwright.renderer.html.page;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.assess.Vitals;
import dashwright.renderer.chart.Size;
import dashwright.renderer.text.NumberStyle;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the rows of endpoints: worst first, those that are well folded after the first few. */
final class Endpoints {
  /** So many rows stay open, however well they are: a page shows what usual looks like. */
  private static final int OPEN = 5;

  private static final Pattern METHOD =
      Pattern.compile("(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT) (.+)");
  private static final ValueFormat TALLY =
      new ValueFormat(NumberStyle.TALLY, 1, OptionalInt.empty());

  private final PageFrame frame;
  private final Cards cards;

  Endpoints(PageFrame frame, Cards cards) {
    this.frame = frame;
    this.cards = cards;
  }

  Block of(List<SectionPlan> sections) {
    List<Shell.Fact> columns =
        sections.get(0).charts().stream()
            .map(chart -> new Shell.Fact(chart.title(), chart.subtitle()))
            .toList();
    List<Subject> worst =
        frame.findings().endpointsOf(frame.dashboard()).stream()
            .filter(thing -> StateView.of(thing.state()).needsALook())
            .map(ThingFindings::subject)
            .toList();
    List<EndpointRow> rows =
        sections.stream()
            .sorted(Comparator.comparingInt(s -> rank(worst, s)))
            .map(this::row)
            .toList();
    List<EndpointRow> open = new ArrayList<>();
    List<EndpointRow> folded = new ArrayList<>();
    for (EndpointRow row : rows) {
      boolean more = rows.size() - open.size() == 1 && folded.isEmpty();
      (row.state().needsALook() || open.size() < OPEN || more ? open : folded).add(row);
    }
    return new Block.Endpoints(columns, open, folded);
  }

  private static int rank(List<Subject> worst, SectionPlan section) {
    int rank = section.subject().map(worst::indexOf).orElse(-1);
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }

  private EndpointRow row(SectionPlan section) {
    Optional<ThingFindings> found = section.subject().flatMap(frame.findings()::of);
    Matcher method = METHOD.matcher(section.title());
    boolean split = method.matches();
    return new EndpointRow(
        section.id(),
        split ? method.group(1) : "",
        split ? method.group(2) : section.title(),
        section.subtitle(),
        StateView.of(section.subject().map(frame.findings()::state).orElseThrow()),
        found.map(this::news).orElse(""),
        found.map(ThingFindings::vitals).map(Endpoints::brief).orElse(""),
        links(section, found),
        section.charts().stream().map(chart -> cards.of(chart, Size.SMALL)).toList());
  }

  /** The error path, if there is one, before what the definitions link. */
  private List<LinkView> links(SectionPlan section, Optional<ThingFindings> found) {
    List<LinkView> links = new ArrayList<>();
    found
        .map(ThingFindings::subject)
        .flatMap(frame.findings()::path)
        .ifPresent(
            path ->
                frame.dashboard().paths().stream()
                    .filter(plan -> plan.endpoint().equals(path.from()))
                    .forEach(
                        plan ->
                            links.add(
                                new LinkView(
                                    "path",
                                    "Error path",
                                    "Error path",
                                    Optional.of("#" + plan.chart()),
                                    false))));
    links.addAll(frame.links().of(section.links(), LinkPlan.Kind.RUNBOOK, LinkPlan.Kind.RELATED));
    return links;
  }

  private String news(ThingFindings thing) {
    if (thing.reason().isPresent() && thing.reason().get() instanceof Reason.Silent silent) {
      return silent
          .last()
          .map(at -> "nothing since " + frame.recent(at))
          .orElse("nothing has come");
    }
    String since =
        thing
            .since()
            .map(onset -> (onset.known() ? "since " : "since before ") + frame.recent(onset.at()))
            .orElse("");
    return thing
        .impact()
        .map(impact -> TALLY.brief(impact.failed()) + " failed " + since)
        .orElse(since);
  }

  private static String brief(Vitals vitals) {
    List<String> parts = new ArrayList<>();
    vitals.traffic().ifPresent(v -> parts.add(ValueFormat.of(Unit.REQUESTS_PER_SECOND).brief(v)));
    vitals
        .errorRatio()
        .ifPresent(v -> parts.add(ValueFormat.of(Unit.PERCENTUNIT).brief(v) + " failed"));
    vitals.p99().ifPresent(v -> parts.add("p99 " + ValueFormat.of(Unit.SECONDS).brief(v)));
    return String.join(", ", parts);
  }
}
