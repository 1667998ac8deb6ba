package dashwright.renderer.sentence;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.dsl.model.Dashboard;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says how all pages of an environment are, and where to start. */
final class IndexSentences {
  private static final List<Dashboard.Kind> START_AT =
      List.of(
          Dashboard.Kind.PUBLIC_API,
          Dashboard.Kind.SLO,
          Dashboard.Kind.SERVICE,
          Dashboard.Kind.CUSTOM);

  private final EnvironmentPlan environment;
  private final Findings findings;
  private final Endings endings;

  IndexSentences(EnvironmentPlan environment, Findings findings, Endings endings) {
    this.environment = environment;
    this.findings = findings;
    this.endings = endings;
  }

  /** By dashboard, what its page says first; at least one. */
  Verdict of(Map<String, Verdict> verdicts) {
    List<DashboardPlan> judged =
        environment.dashboards().stream().filter(d -> verdicts.containsKey(d.id())).toList();
    List<DashboardPlan> needed =
        judged.stream().filter(d -> verdicts.get(d.id()).needsLook()).toList();
    String where = "in " + environment.title().toLowerCase(Locale.ROOT) + ".";
    if (needed.isEmpty()) {
      String all =
          judged.size() == 1
              ? "The dashboard is"
              : Phrases.all(judged.size(), "dashboards") + " are";
      return new Verdict(
          Level.OK,
          "OK",
          judged.size(),
          List.of(all + " fine " + where),
          List.of(),
          Optional.empty());
    }
    DashboardPlan start = start(needed, verdicts);
    Verdict worst = verdicts.get(start.id());
    List<String> headline = new ArrayList<>();
    headline.add(
        needed.size()
            + " of "
            + Words.count(judged.size(), "dashboard", "dashboards")
            + (needed.size() == 1 ? " needs" : " need")
            + " a look "
            + where);
    headline.add("Start at " + start.title() + cause(start) + ".");
    List<String> paragraph = new ArrayList<>();
    paragraph.add(start.kind() == Dashboard.Kind.SLO ? worst.line() : worst.headline().get(0));
    worst.paragraph().stream().limit(2).forEach(paragraph::add);
    return new Verdict(
        worst.level(),
        worst.word(),
        needed.size(),
        headline,
        paragraph,
        Optional.of(new Verdict.Next(start.title(), start.id())));
  }

  /** The same in one sentence, beside another environment that says more. */
  String brief(Map<String, Verdict> verdicts) {
    List<DashboardPlan> needed =
        environment.dashboards().stream()
            .filter(d -> verdicts.containsKey(d.id()) && verdicts.get(d.id()).needsLook())
            .toList();
    if (needed.isEmpty()) {
      return environment.title() + " is fine.";
    }
    String count =
        needed.size()
            + " of "
            + Words.count(verdicts.size(), "dashboard", "dashboards")
            + (needed.size() == 1 ? " needs" : " need")
            + " a look";
    return environment.title() + ": " + count + ", first " + start(needed, verdicts).title() + ".";
  }

  /** The worst of what fails; of pages alike, the one that shows the way. */
  private static DashboardPlan start(List<DashboardPlan> needed, Map<String, Verdict> verdicts) {
    return needed.stream()
        .min(
            Comparator.comparing((DashboardPlan d) -> urgent(verdicts.get(d.id())))
                .thenComparing(d -> START_AT.indexOf(d.kind())))
        .orElseThrow();
  }

  private static Level urgent(Verdict verdict) {
    return verdict.level() == Level.WORST ? Level.TROUBLE : verdict.level();
  }

  /** {@code : its errors start at payment}. */
  private String cause(DashboardPlan start) {
    if (start.kind() != Dashboard.Kind.PUBLIC_API) {
      return "";
    }
    Optional<ErrorPath> path =
        findings.endpointsOf(start).stream()
            .map(ThingFindings::subject)
            .flatMap(subject -> findings.path(subject).stream())
            .findFirst();
    return path.map(p -> ": " + endings.clause("its " + Endings.noun(p), p)).orElse("");
  }
}
