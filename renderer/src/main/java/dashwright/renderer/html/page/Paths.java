package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.plan.TeamPlan;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Route;
import dashwright.renderer.assess.Subjects;
import dashwright.renderer.chart.Size;
import dashwright.renderer.data.Series;
import dashwright.renderer.html.map.Drawing;
import dashwright.renderer.html.map.Graph;
import dashwright.renderer.html.map.Measures;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws where the trouble of endpoints starts, and what is behind each. */
final class Paths {
  private static final Measures MEASURES = new Measures(1276, 208, 46, 10);

  private final PageFrame frame;
  private final Cards cards;

  Paths(PageFrame frame, Cards cards) {
    this.frame = frame;
    this.cards = cards;
  }

  Block of(SectionPlan section, SectionHead head) {
    List<PathView> views = new ArrayList<>();
    for (PathPlan path : frame.dashboard().paths()) {
      section.charts().stream()
          .filter(chart -> chart.id().equals(path.chart()))
          .findFirst()
          .map(chart -> view(path, chart))
          .ifPresent(views::add);
    }
    List<Subject> worst = frame.findings().paths().stream().map(ErrorPath::from).toList();
    List<PathPlan> plans = frame.dashboard().paths();
    views.sort(Comparator.comparingInt(view -> rank(worst, plans, view)));
    return new Block.Paths(
        head,
        views.stream().filter(view -> view.trouble().isPresent()).toList(),
        views.stream().filter(view -> view.trouble().isEmpty()).toList());
  }

  private static int rank(List<Subject> worst, List<PathPlan> plans, PathView view) {
    int rank =
        plans.stream()
            .filter(plan -> plan.chart().equals(view.id()))
            .mapToInt(plan -> worst.indexOf(plan.endpoint()))
            .findFirst()
            .orElse(-1);
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }

  private PathView view(PathPlan path, ChartPlan chart) {
    List<PathView.HopView> hops = path.hops().stream().map(this::hop).toList();
    String service = Subjects.service(path.endpoint());
    return new PathView(
        chart.id(),
        Glyphs.endpointTitle(frame.environment(), service, Subjects.endpoint(path.endpoint())),
        Glyphs.title(frame.environment(), service),
        StateView.of(frame.findings().state(path.endpoint())),
        frame.findings().path(path.endpoint()).map(this::trouble),
        Drawing.of(graph(path, hops), MEASURES),
        hops,
        cards.of(chart, Size.LARGE));
  }

  private static Graph graph(PathPlan path, List<PathView.HopView> hops) {
    List<Graph.Node> nodes =
        hops.stream()
            .map(
                hop ->
                    new Graph.Node(
                        hop.name(), hop.operation(), hop.value(), hop.glyph(), hop.href()))
            .toList();
    List<Graph.Edge> edges = new ArrayList<>();
    for (int i = 0; i < path.hops().size(); i++) {
      int to = i;
      path.hops().get(i).caller().ifPresent(from -> edges.add(new Graph.Edge(from, to)));
    }
    return new Graph(nodes, edges);
  }

  private PathView.Trouble trouble(ErrorPath path) {
    RouteViews routes = new RouteViews(frame);
    Route first = path.routes().get(0);
    List<SiblingView> siblings = new Siblings(frame).of(path.routes());
    List<SiblingView> listed =
        siblings.size() <= Siblings.MOST
            ? siblings
            : siblings.stream().filter(sibling -> sibling.state().needsALook()).toList();
    return new PathView.Trouble(
        path.routes().stream().map(route -> routes.of(path, route)).toList(),
        (first.starts() ? "Why " : "What is known of ") + first.last().title(),
        frame.sentences().why(path),
        buttons(first.last()),
        Siblings.caller(first).title(),
        listed,
        siblings.size() - listed.size());
  }

  /** The page of the service, its runbook, its team. */
  private List<LinkView> buttons(Hop hop) {
    List<LinkView> buttons = new ArrayList<>();
    Optional<ServicePlan> service = frame.environment().service(hop.service());
    Glyphs.page(frame.environment(), hop.service())
        .ifPresent(
            href ->
                buttons.add(
                    new LinkView(
                        "own", hop.title() + " service", hop.title(), Optional.of(href), false)));
    service
        .flatMap(ServicePlan::runbook)
        .flatMap(SafeLink::of)
        .ifPresent(
            href ->
                buttons.add(
                    new LinkView(
                        "runbook", "Runbook: " + hop.title(), "Runbook", Optional.of(href), true)));
    service
        .flatMap(ServicePlan::team)
        .flatMap(TeamPlan::contact)
        .map(Head::contactOf)
        .ifPresent(buttons::add);
    return buttons;
  }

  private PathView.HopView hop(PathPlan.Hop hop) {
    return new PathView.HopView(
        hop.depth(),
        Glyphs.of(frame.environment().service(hop.service())),
        Glyphs.title(frame.environment(), hop.service()),
        hop.endpoint()
            .map(e -> Glyphs.endpointTitle(frame.environment(), hop.service(), e))
            .orElse(""),
        Glyphs.page(frame.environment(), hop.service()).orElse(""),
        hop.errors().map(this::share).orElse("–"),
        Optional.empty());
  }

  private String share(QueryPlan query) {
    Optional<Double> last =
        frame.data().answer(query, frame.grid()).series().stream()
            .map(Series::last)
            .filter(Double::isFinite)
            .findFirst();
    return last.map(value -> ValueFormat.of(Unit.PERCENTUNIT).brief(value)).orElse("no data");
  }
}
