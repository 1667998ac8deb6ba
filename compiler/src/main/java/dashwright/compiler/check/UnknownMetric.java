package dashwright.compiler.check;

import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.VectorSelector;
import dashwright.compiler.resolve.Catalogue;
import dashwright.dsl.model.Project;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Suggestion;

/** Every metric is in the catalogue. */
final class UnknownMetric implements Rule {
  @Override
  public String id() {
    return "unknown-metric";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Severity severity(Project project) {
    return project.catalogue() == Project.Catalogue.CLOSED ? Severity.ERROR : Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "every metric of a query is in the catalogue",
        "A metric that was renamed, or never existed, gives a quiet \"No data\". Declare it under"
            + " `metrics:` with its type and unit, use an instrumentation that brings it, or"
            + " correct the name. With `catalogue: closed` this is an error.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(order_total[$window]))', legend: orders }]
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    Catalogue catalogue = checked.resolved().catalogue();
    checked.queries(
        query -> {
          for (VectorSelector selector : query.text().selectors()) {
            selector
                .metric()
                .filter(name -> !Macros.areIn(name) && !catalogue.knows(name))
                .ifPresent(
                    name ->
                        findings.report(
                            findings
                                .finding(
                                    query.at(place(selector)),
                                    "metric `" + name + "` is not in the catalogue")
                                .help(
                                    Suggestion.didYouMean(name, catalogue.seriesNames())
                                        .orElse("declare it under `metrics:`"))));
          }
        });
  }

  /** Where the name stands. */
  private static Extent place(VectorSelector selector) {
    int start = selector.extent().start();
    return selector.name().isEmpty()
        ? selector.extent()
        : new Extent(start, start + selector.name().length());
  }
}
