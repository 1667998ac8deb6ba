package dashwright.compiler.resolve;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Scope;
import dashwright.dsl.model.Section;
import dashwright.dsl.model.Service;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replaces charts that use a shared one by the shared one with their own words over it. */
final class SharedCharts {
  private final Map<String, Chart> shared;
  private final Diagnostics diagnostics;

  SharedCharts(Map<String, Chart> shared, Diagnostics diagnostics) {
    this.shared = shared;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports shared charts that use what is not there, or themselves, also where nobody uses them.
   */
  void checkAll() {
    all(List.copyOf(shared.values()));
  }

  Service inService(Service s) {
    return new Service(
        s.id(),
        s.title(),
        s.type(),
        s.team(),
        s.description(),
        s.runbook(),
        s.links(),
        s.select(),
        s.instrumentation(),
        s.dependsOn(),
        s.calledBy(),
        s.endpoints(),
        all(s.charts()),
        s.environments(),
        s.origin());
  }

  Instrumentation inInstrumentation(Instrumentation i) {
    return new Instrumentation(
        i.id(),
        i.title(),
        i.appliesTo(),
        i.metrics(),
        i.server(),
        i.client(),
        all(i.saturation()),
        i.health(),
        all(i.charts()),
        i.origin());
  }

  Dashboard inDashboard(Dashboard d) {
    return new Dashboard(
        d.id(),
        d.kind(),
        d.title(),
        d.audience(),
        d.description(),
        d.resolution(),
        d.service(),
        d.services(),
        d.endpoints(),
        d.slos(),
        d.team(),
        d.tags(),
        d.folder(),
        d.uid(),
        d.links(),
        d.related(),
        d.variables(),
        d.annotations(),
        d.environments(),
        d.sections().stream()
            .map(
                section ->
                    new Section(
                        section.title(),
                        section.description(),
                        section.position(),
                        all(section.charts()),
                        section.origin()))
            .toList(),
        d.origin());
  }

  private List<Chart> all(List<Chart> charts) {
    return charts.stream().map(chart -> whole(chart, new LinkedHashSet<>())).toList();
  }

  private Chart whole(Chart chart, Set<String> seen) {
    if (chart.use().isEmpty()) {
      return chart;
    }
    Reference use = chart.use().get();
    Chart base = shared.get(use.id());
    if (base == null) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-reference", use.origin(), "no shared chart is called `" + use.id() + "`")
              .help(Suggestion.didYouMean(use.id(), shared.keySet())));
      return chart;
    }
    if (!seen.add(use.id())) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-reference",
                  use.origin(),
                  "chart `" + use.id() + "` uses itself, through " + String.join(", ", seen))
              .help("write the queries into one of them"));
      return chart;
    }
    if (seen.size() > Limits.USES) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.INVALID_VALUE,
                  use.origin(),
                  "shared charts use each other more than " + Limits.USES + " deep")
              .help("write the queries into one of them"));
      return chart;
    }
    return over(chart, whole(base, seen));
  }

  private static Chart over(Chart own, Chart base) {
    return new Chart(
        own.id(),
        Optional.empty(),
        own.title().or(base::title),
        own.subtitle().or(base::subtitle),
        own.description().or(base::description),
        own.type().or(base::type),
        own.unit().or(base::unit),
        own.width().or(base::width),
        own.stack().or(base::stack),
        own.min().or(base::min),
        own.max().or(base::max),
        own.scale().or(base::scale),
        either(own.columns(), base.columns()),
        either(own.queries(), base.queries()),
        either(own.thresholds(), base.thresholds()),
        either(own.related(), base.related()),
        own.runbook().or(base::runbook),
        own.contact().or(base::contact),
        own.escalation().or(base::escalation),
        either(own.links(), base.links()),
        own.scope() instanceof Scope.Inherited ? base.scope() : own.scope(),
        own.text().or(base::text),
        own.origin());
  }

  private static <T> List<T> either(List<T> own, List<T> base) {
    return own.isEmpty() ? base : own;
  }
}
