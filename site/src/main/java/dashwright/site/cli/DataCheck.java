package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Project;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import dashwright.renderer.data.engine.EngineSource;
import dashwright.renderer.data.engine.Gathering;
import dashwright.renderer.data.engine.ListeningSource;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import dashwright.renderer.measure.DataReview;
import dashwright.renderer.measure.DataRules;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks a project against data.
 *
 * @param engine whom to ask
 * @param data what it answered
 * @param console where progress is shown
 */
record DataCheck(QueryEngine engine, Data data, Console console) {
  /** A page with ten such queries takes longer than anybody waits in an incident. */
  private static final Duration SLOW = Duration.ofSeconds(2);

  private record Timed(Result result, Duration took) {}

  /**
   * What the data says about a project that has a plan.
   *
   * @param wanted ids of environments; empty: all
   * @throws UsageException when there is no such environment, or no data
   */
  static List<Diagnostic> findings(
      CompiledProject project, List<String> wanted, DataOptions options, Console console)
      throws IOException {
    Plan plan = project.plan().orElseThrow();
    List<EnvironmentPlan> environments = Selection.of(plan, wanted, List.of()).environments();
    Data data = options.open(plan, console);
    DataCheck check = new DataCheck(data.engine().orElseThrow(), data, console);
    Project.Limits limits =
        project.model().projects().stream()
            .map(Project::limits)
            .findFirst()
            .orElse(Project.Limits.standard());
    List<Diagnostic> findings = new ArrayList<>(check.charts(environments, limits));
    findings.addAll(
        check.catalogue(
            project.model().metrics().stream()
                .filter(metric -> wanted.isEmpty() || isRead(metric, environments))
                .toList()));
    return findings;
  }

  /** Whether a query of an environment reads it. */
  private static boolean isRead(Metric metric, List<EnvironmentPlan> environments) {
    return environments.stream()
        .flatMap(environment -> environment.metrics().stream())
        .anyMatch(read -> read.name().equals(metric.name()));
  }

  private List<Diagnostic> charts(List<EnvironmentPlan> environments, Project.Limits limits) {
    ListeningSource listening = new ListeningSource(data.now());
    new DataReview(listening, limits).of(environments);
    EngineSource source = data.notes().orElseThrow();
    List<Diagnostic> findings = new ArrayList<>();
    Map<Request, QueryPlan> queries = listening.queries();
    List<Request> requests = List.copyOf(queries.keySet());
    List<Timed> results = timed(requests, "queries");
    for (int i = 0; i < requests.size(); i++) {
      source.learn(requests.get(i), results.get(i).result());
      if (results.get(i).took().compareTo(SLOW) > 0) {
        findings.add(slow(queries.get(requests.get(i)), results.get(i).took()));
      }
    }
    findings.addAll(new DataReview(source, limits).of(environments));
    return findings;
  }

  private List<Timed> timed(List<Request> requests, String what) {
    Progress progress = Progress.of(what, requests.size(), console);
    List<Timed> results =
        Gathering.POLITE.of(
            requests,
            request -> {
              long began = System.nanoTime();
              Result result = engine.ask(request);
              return new Timed(result, Duration.ofNanos(System.nanoTime() - began));
            },
            progress::done);
    progress.end();
    return results;
  }

  private static Diagnostic slow(QueryPlan query, Duration took) {
    return Diagnostic.of(
            DataRules.SLOW_QUERY,
            Severity.WARNING,
            query.origin(),
            "this query takes " + took.toSeconds() + " s: `" + query.promql() + "`")
        .help("aggregate it with a recording rule, or take a coarser `resolution`");
  }

  /** Metrics that the project itself declares. What a recording does not hold stays unknown. */
  private List<Diagnostic> catalogue(List<Metric> metrics) {
    List<Request> requests =
        metrics.stream()
            .map(metric -> Request.at("count(" + name(metric) + ")", data.now()))
            .toList();
    List<Timed> results = timed(requests, "metrics");
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < metrics.size(); i++) {
      boolean absent =
          results.get(i).result() instanceof Result.Values values
              && values.value() instanceof Value.Vector vector
              && vector.points().isEmpty();
      if (absent) {
        findings.add(
            Diagnostic.of(
                    DataRules.METRIC_NOT_FOUND,
                    Severity.WARNING,
                    metrics.get(i).origin(),
                    "there is no series of `" + metrics.get(i).name() + "` at the end of the data")
                .help("check its name, or remove it from the catalogue"));
      }
    }
    return findings;
  }

  private static String name(Metric metric) {
    return metric.type() == Metric.Type.HISTOGRAM ? metric.name() + "_bucket" : metric.name();
  }
}
