package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Select;
import dashwright.dsl.model.Variable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The labels that no metric has to declare: those that every scrape gives, those of parts of
 * histograms, and those by which the project picks series.
 */
final class ImplicitLabels {
  private static final List<String> GIVEN =
      List.of("job", "instance", "le", "quantile", "__name__");

  private ImplicitLabels() {}

  static Set<String> of(Resolved resolved, List<Expanded> environments) {
    Set<String> labels = new LinkedHashSet<>(GIVEN);
    resolved.variables().values().stream().map(Variable::label).forEach(labels::add);
    selects(resolved)
        .flatMap(select -> select.labels().stream())
        .map(Select.Label::name)
        .forEach(labels::add);
    for (Expanded environment : environments) {
      for (DraftDashboard dashboard : environment.dashboards()) {
        dashboard.charts().forEach(chart -> labels.addAll(scope(chart)));
      }
    }
    return labels;
  }

  private static Stream<Select> selects(Resolved resolved) {
    return Stream.of(
            resolved.environments().values().stream().map(environment -> environment.select()),
            resolved.services().values().stream().map(service -> service.select()),
            resolved.services().values().stream()
                .flatMap(service -> service.endpoints().stream())
                .map(Endpoint::select))
        .flatMap(selects -> selects);
  }

  private static List<String> scope(DraftChart chart) {
    return chart.queries().stream()
        .map(DraftQuery::scope)
        .flatMap(List::stream)
        .map(Matcher::label)
        .distinct()
        .toList();
  }
}
