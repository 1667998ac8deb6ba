package dashwright.dsl;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.dsl.promql.Expression;
import java.util.List;
import java.util.function.Consumer;

/**
 * A chart. What it leaves out comes from the chart that it uses, its service or a default.
 *
 * <pre>{@code
 * section.chart("declined-payments", chart -> chart
 *     .title("Declined payments").unit(PERCENTUNIT)
 *     .query("declined", "sum(rate(declined_total[$window])) / sum(rate(payments_total[$window]))")
 *     .threshold(above(0.01).severity(LOW).alert("DeclinedPayments").lasting(minutes(10))));
 * }</pre>
 */
public final class ChartBuilder {
  private final Draft draft;

  ChartBuilder(Draft draft) {
    this.draft = draft;
  }

  /** A shared chart to start from. */
  public ChartBuilder use(String use) {
    draft.put("use", Written.text(use));
    return this;
  }

  /** What it shows. */
  public ChartBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** The unit or the denominator in words. */
  public ChartBuilder subtitle(String subtitle) {
    draft.put("subtitle", Written.text(subtitle));
    return this;
  }

  /** How to read it, and when to worry. */
  public ChartBuilder description(String description) {
    draft.put("description", Written.text(description));
    return this;
  }

  /** How it is drawn; as a time series unless it is given. */
  public ChartBuilder type(Chart.Type type) {
    draft.put("type", Written.choice(type, Chart.Type::word));
    return this;
  }

  /** The unit of its values. */
  public ChartBuilder unit(Unit unit) {
    draft.put("unit", Written.choice(unit, Unit::id));
    return this;
  }

  /** How much of a row it takes. */
  public ChartBuilder width(Chart.Width width) {
    draft.put("width", Written.choice(width, Chart.Width::word));
    return this;
  }

  /** Its series stand on each other. */
  public ChartBuilder stacked() {
    draft.put("stack", Written.word("true"));
    return this;
  }

  /** Its series do not stand on each other, though those of the chart that it uses do. */
  public ChartBuilder notStacked() {
    draft.put("stack", Written.word("false"));
    return this;
  }

  /** The least value of the axis. */
  public ChartBuilder min(double min) {
    draft.put("min", Written.number(min));
    return this;
  }

  /** The least value of the axis. */
  public ChartBuilder min(ByEnvironment<? extends Number> min) {
    draft.put("min", ByEnvironment.written(min, Written::number));
    return this;
  }

  /** The greatest value of the axis. */
  public ChartBuilder max(double max) {
    draft.put("max", Written.number(max));
    return this;
  }

  /** The greatest value of the axis. */
  public ChartBuilder max(ByEnvironment<? extends Number> max) {
    draft.put("max", ByEnvironment.written(max, Written::number));
    return this;
  }

  /** The kind of axis; linear unless it is given. */
  public ChartBuilder scale(Chart.Scale scale) {
    draft.put("scale", Written.choice(scale, Chart.Scale::word));
    return this;
  }

  /** Of a table, the labels to show, in order. */
  public ChartBuilder columns(String... labels) {
    draft.addAll("columns", labels);
    return this;
  }

  /**
   * What it draws, as PromQL; {@code $window}, {@code $step} and {@code $range} stand for the
   * dashboard's times.
   */
  public ChartBuilder query(String promql) {
    return query(query -> query.promql(promql));
  }

  /** What it draws. */
  public ChartBuilder query(Expression promql) {
    return query(query -> query.promql(promql));
  }

  /**
   * What it draws, as PromQL, and what its series are called; {@code {{label}}} in the legend
   * stands for a label's value.
   */
  public ChartBuilder query(String legend, String promql) {
    return query(query -> query.legend(legend).promql(promql));
  }

  /** What it draws, and what its series are called. */
  public ChartBuilder query(String legend, Expression promql) {
    return query(query -> query.legend(legend).promql(promql));
  }

  /** What it draws, with a select of its own. */
  public ChartBuilder query(Consumer<? super QueryBuilder> content) {
    Draft query = draft.part();
    draft.add("queries", query);
    content.accept(new QueryBuilder(query));
    return this;
  }

  /** A value that matters: a line, and maybe an alert. */
  public ChartBuilder threshold(Threshold threshold) {
    draft.add("thresholds", Threshold.written(threshold, draft));
    return this;
  }

  /** Dashboards to read next. */
  public ChartBuilder related(String... dashboards) {
    draft.addAll("related", dashboards);
    return this;
  }

  /** The page that says what to do, a URL. */
  public ChartBuilder runbook(String runbook) {
    draft.put("runbook", Written.text(runbook));
    return this;
  }

  /** The same, by environment. */
  public ChartBuilder runbook(ByEnvironment<String> runbook) {
    draft.put("runbook", ByEnvironment.written(runbook, Written::text));
    return this;
  }

  /** Whom to ask; the team's unless it is given. */
  public ChartBuilder contact(String contact) {
    draft.put("contact", Written.text(contact));
    return this;
  }

  /** What to open when nobody answers; the team's unless it is given. */
  public ChartBuilder escalation(String escalation) {
    draft.put("escalation", Written.text(escalation));
    return this;
  }

  /** The same, by environment. */
  public ChartBuilder escalation(ByEnvironment<String> escalation) {
    draft.put("escalation", ByEnvironment.written(escalation, Written::text));
    return this;
  }

  /**
   * Another page; {@code ${from}}, {@code ${to}} (epoch milliseconds) and {@code ${environment}} in
   * its URL are filled in.
   */
  public ChartBuilder link(String title, String url) {
    draft.add("links", Written.pair("title", Written.text(title), "url", Written.text(url)));
    return this;
  }

  /** The same, by environment. */
  public ChartBuilder link(String title, ByEnvironment<String> url) {
    draft.add(
        "links",
        Written.pair(
            "title", Written.text(title), "url", ByEnvironment.written(url, Written::text)));
    return this;
  }

  /**
   * Picks the series here by a label, instead of by those of the service and the endpoint; of
   * several values one must match.
   */
  public ChartBuilder select(String label, String... values) {
    Selecting.of(draft, label, values);
    return this;
  }

  /** The same, by environment. */
  public ChartBuilder select(String label, ByEnvironment<String> value) {
    Selecting.of(draft, label, value);
    return this;
  }

  /** Several values of a label, of which one must match, by environment. */
  public ChartBuilder selectOneOf(String label, ByEnvironment<List<String>> values) {
    Selecting.oneOf(draft, label, values);
    return this;
  }

  /** Picks all series of the environment, whatever the service and the endpoint pick. */
  public ChartBuilder selectAll() {
    draft.map("select");
    return this;
  }

  /** Adds no label of service, endpoint, environment or variable: the queries stand as written. */
  public ChartBuilder unscoped() {
    draft.put("scope", Written.word("none"));
    return this;
  }

  /** Of a text chart, the text: paragraphs, lists, links. */
  public ChartBuilder text(String text) {
    draft.put("text", Written.text(text));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public ChartBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
