package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.expand.DraftSlo;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.inference.Inference;
import dashwright.compiler.inference.Inferred;
import dashwright.compiler.inference.Knowledge;
import dashwright.compiler.promql.Matcher;
import dashwright.dsl.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all queries of a project; those with the same text and scope only once. */
final class Readings {
  private record Scoped(String promql, List<Matcher> scope) {}

  private record Placed(Scoped scoped, Origin origin) {}

  private record Understood(Inference inference, Optional<Inferred> inferred) {}

  private final Knowledge knowledge;
  private final Map<String, QueryText> texts = new LinkedHashMap<>();
  private final Map<Scoped, Understood> understood = new LinkedHashMap<>();
  private final Map<Placed, ReadQuery> placed = new LinkedHashMap<>();

  Readings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The charts of an environment. */
  List<ReadChart> charts(Expanded environment) {
    List<ReadChart> charts = new ArrayList<>();
    for (DraftDashboard dashboard : environment.dashboards()) {
      for (DraftChart chart : dashboard.charts()) {
        List<ReadQuery> queries = chart.queries().stream().map(this::query).toList();
        charts.add(new ReadChart(dashboard, chart, queries));
      }
    }
    return charts;
  }

  /** Reads the queries of an environment that may be on no dashboard. */
  void readOthers(Expanded environment) {
    environment.signals().forEach(signal -> query(signal.query()));
    environment.slos().stream().map(DraftSlo::sli).forEach(this::query);
  }

  /** All queries that were read, each at its place once. */
  List<ReadQuery> all() {
    return List.copyOf(placed.values());
  }

  private ReadQuery query(DraftQuery draft) {
    QueryText text = texts.computeIfAbsent(draft.promql(), QueryText::of);
    Scoped scoped = new Scoped(draft.promql(), draft.scope());
    Understood about = understood.computeIfAbsent(scoped, place -> understand(place, text));
    ReadQuery read = new ReadQuery(draft, text, about.inference(), about.inferred());
    placed.putIfAbsent(new Placed(scoped, draft.origin()), read);
    return read;
  }

  private Understood understand(Scoped scoped, QueryText text) {
    Inference inference = new Inference(knowledge.in(scoped.scope()));
    return new Understood(inference, text.tree().map(inference::of));
  }
}
