package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Link;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Query;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Scope;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Limits;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The keys of a chart. */
final class ChartKeys {
  private static final Key<Optional<Reference>> USE =
      Key.optional("use", Names.id("a shared chart"), "A chart of `charts:` to start from");
  private static final Key<Optional<String>> TITLE =
      Key.optional("title", Scalars.LINE, "What it shows");
  private static final Key<Optional<String>> SUBTITLE =
      Key.optional("subtitle", Scalars.LINE, "The unit or the denominator in words");
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "How to read it, and when to worry");
  private static final Key<Optional<Chart.Type>> TYPE =
      Key.optional(
          "type",
          ScalarType.words("a type of chart", List.of(Chart.Type.values()), Chart.Type::word),
          "How it is drawn; `timeseries` unless it is given");
  private static final Key<Optional<Located<Unit>>> UNIT =
      Key.optional("unit", Scalars.UNIT, "The unit of its values, a Grafana unit id");
  private static final Key<Optional<Chart.Width>> WIDTH =
      Key.optional(
          "width",
          ScalarType.words("a width", List.of(Chart.Width.values()), Chart.Width::word),
          "How much of a row it takes");
  private static final Key<Optional<Boolean>> STACK =
      Key.optional("stack", Scalars.BOOLEAN, "Whether its series stand on each other");
  private static final Key<Optional<PerEnvironment<BigDecimal>>> MIN =
      Key.optional("min", Scalars.perEnvironment(Scalars.NUMBER), "The least value of the axis");
  private static final Key<Optional<PerEnvironment<BigDecimal>>> MAX =
      Key.optional("max", Scalars.perEnvironment(Scalars.NUMBER), "The greatest value of the axis");
  private static final Key<Optional<Chart.Scale>> SCALE =
      Key.optional(
          "scale",
          ScalarType.words("a scale", List.of(Chart.Scale.values()), Chart.Scale::word),
          "The kind of axis; `linear` unless it is given");
  private static final Key<List<String>> COLUMNS =
      Key.several(
          "columns",
          ListType.of(Names.LABEL.map(Located::value)),
          "Of a table, the labels to show, in order");
  private static final Key<List<Query>> QUERIES =
      Key.several("queries", ListType.atMost(Limits.QUERIES, QueryKeys.QUERY), "What it draws");
  private static final Key<List<Threshold>> THRESHOLDS =
      Key.several(
          "thresholds",
          ListType.atMost(Limits.THRESHOLDS, ThresholdKeys.THRESHOLD),
          "Its horizontal lines, and their alerts");
  private static final Key<List<Reference>> RELATED =
      Key.several(
          "related", Names.references("a dashboard", "shop-slo"), "Dashboards to read next");
  private static final Key<Optional<PerEnvironment<String>>> RUNBOOK =
      Key.optional("runbook", Addresses.URL, "What to do; the service's unless it is given");
  private static final Key<Optional<String>> CONTACT =
      Key.optional("contact", Addresses.CONTACT, "Whom to ask; the team's unless it is given");
  private static final Key<Optional<PerEnvironment<String>>> ESCALATION =
      Key.optional(
          "escalation",
          Addresses.URL,
          "What to open when nobody answers; the team's unless it is given");
  private static final Key<List<Link>> LINKS =
      Key.several("links", LinkKeys.LINKS, "Other pages about it");
  private static final Key<Optional<String>> TEXT =
      Key.optional("text", Scalars.PROSE, "Of a text chart, the text: paragraphs, lists, links");

  static final ObjectType<Chart> CHART =
      ObjectType.checked(
          "chart",
          "A chart; what it leaves out comes from the chart that it uses, its service or a default",
          List.of(
              USE,
              TITLE,
              SUBTITLE,
              DESCRIPTION,
              TYPE,
              UNIT,
              WIDTH,
              STACK,
              MIN,
              MAX,
              SCALE,
              COLUMNS,
              SelectKeys.OWN,
              SelectKeys.scopeKey(),
              QUERIES,
              THRESHOLDS,
              RELATED,
              RUNBOOK,
              CONTACT,
              ESCALATION,
              LINKS,
              TEXT),
          it -> SelectKeys.scope(it).map(scope -> chart(it, scope)));

  /** Charts by their ids. */
  static final Type<List<Chart>> CHARTS = new MapType<>(Names.form("chart"), CHART, Limits.CHARTS);

  private ChartKeys() {}

  private static Chart chart(Fields it, Scope scope) {
    return new Chart(
        it.id(),
        it.get(USE),
        it.get(TITLE),
        it.get(SUBTITLE),
        it.get(DESCRIPTION),
        it.get(TYPE),
        it.get(UNIT),
        it.get(WIDTH),
        it.get(STACK),
        it.get(MIN),
        it.get(MAX),
        it.get(SCALE),
        it.get(COLUMNS),
        it.get(QUERIES),
        it.get(THRESHOLDS),
        it.get(RELATED),
        it.get(RUNBOOK),
        it.get(CONTACT),
        it.get(ESCALATION),
        it.get(LINKS),
        scope,
        it.get(TEXT),
        it.origin());
  }
}
