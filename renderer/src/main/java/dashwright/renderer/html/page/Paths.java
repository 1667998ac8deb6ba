package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.dsl.model.Unit;
import dashwright.renderer.chart.Size;
import dashwright.renderer.data.Series;
import dashwright.renderer.html.map.Drawing;
import dashwright.renderer.html.map.Graph;
import dashwright.renderer.html.map.Measures;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what is behind each endpoint, with the share of failures of each hop. */
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
    return new Block.Paths(head, views);
  }

  private PathView view(PathPlan path, ChartPlan chart) {
    List<PathView.HopView> hops = path.hops().stream().map(this::hop).toList();
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
    String id = path.endpoint().id();
    String service = id.substring(0, id.indexOf('/'));
    return new PathView(
        chart.id(),
        Glyphs.endpointTitle(frame.environment(), service, id.substring(id.indexOf('/') + 1)),
        Glyphs.title(frame.environment(), service),
        Drawing.of(new Graph(nodes, edges), MEASURES),
        hops,
        cards.of(chart, Size.LARGE));
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
        hop.errors().map(this::share).orElse("–"));
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
