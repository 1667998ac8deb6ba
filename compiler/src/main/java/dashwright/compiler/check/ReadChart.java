package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import java.util.List;

/**
 * A chart, its queries read.
 *
 * @param dashboard where it is
 * @param draft the chart
 * @param queries what it draws
 */
public record ReadChart(DraftDashboard dashboard, DraftChart draft, List<ReadQuery> queries) {
  public ReadChart {
    queries = List.copyOf(queries);
  }

  /** The names of the series that it reads, each once. */
  List<String> metrics() {
    return queries.stream().flatMap(query -> query.metrics().stream()).distinct().toList();
  }

  /** Whether its author or its metric set wrote it, not the compiler. */
  boolean isWritten() {
    return switch (draft.maker()) {
      case AUTHOR, INSTRUMENTATION -> true;
      case STANDARD -> false;
    };
  }

  /** What to call it. */
  String name() {
    return "chart `" + draft.words().title() + "`";
  }
}
