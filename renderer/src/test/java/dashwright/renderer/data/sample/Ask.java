package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Metric;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Queries for tests. */
record Ask(
    Measure measure,
    Optional<Subject> subject,
    String promql,
    List<QueryPlan.SeriesLabel> labels,
    Optional<Metric.Typical> typical,
    QueryPlan.Evaluation evaluation) {

  static Ask of(Measure.Quantity quantity, Subject subject) {
    return of(Measure.of(quantity), subject);
  }

  static Ask of(Measure measure, Subject subject) {
    return new Ask(
        measure,
        Optional.of(subject),
        "query",
        List.of(),
        Optional.empty(),
        QueryPlan.Evaluation.RANGE);
  }

  static Ask level(String promql) {
    return new Ask(
        Measure.of(Measure.Quantity.LEVEL),
        Optional.empty(),
        promql,
        List.of(),
        Optional.empty(),
        QueryPlan.Evaluation.RANGE);
  }

  Ask promql(String text) {
    return new Ask(measure, subject, text, labels, typical, evaluation);
  }

  Ask by(String label, String... values) {
    return by(new QueryPlan.SeriesLabel(label, List.of(values), values.length));
  }

  Ask by(QueryPlan.SeriesLabel... all) {
    return new Ask(measure, subject, promql, List.of(all), typical, evaluation);
  }

  Ask typical(double low, double high) {
    Metric.Typical range = new Metric.Typical(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    return new Ask(measure, subject, promql, labels, Optional.of(range), evaluation);
  }

  Ask instant() {
    return new Ask(measure, subject, promql, labels, typical, QueryPlan.Evaluation.INSTANT);
  }

  QueryPlan plan() {
    return new QueryPlan(
        "A",
        promql,
        promql,
        "legend",
        measure,
        subject,
        Duration.ofSeconds(15),
        labels,
        typical,
        evaluation,
        new Origin.Whole("test"));
  }
}
