package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Service;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of an instrumentation. */
final class InstrumentationKeys {
  private static final Key<List<Service.Type>> APPLIES_TO =
      Key.several(
          "applies-to",
          ListType.of(ServiceKeys.KIND),
          "The types of services that may have it; all unless it is given");
  private static final Key<List<Metric>> METRICS =
      Key.several("metrics", MetricKeys.METRICS, "Its metrics");
  private static final Key<Optional<Instrumentation.Client>> CLIENT =
      Key.optional("client", WorkKeys.CLIENT, "The calls that a service makes");
  private static final Key<List<Chart>> SATURATION =
      Key.several("saturation", ChartKeys.CHARTS, "How full it is, the most telling chart first");
  private static final Key<Optional<Located<String>>> HEALTH =
      Key.optional("health", Scalars.PROMQL, "The share of it that works, from 0 to 1");
  private static final Key<List<Chart>> CHARTS =
      Key.several("charts", ChartKeys.CHARTS, "Its internal state");

  private static final ObjectType<Instrumentation> INSTRUMENTATION =
      ObjectType.of(
          "instrumentation",
          "What a kind of library or exporter gives: its metrics, and how to read a service's health from them",
          Stream.of(
                  List.<Key<?>>of(Titles.TITLE, APPLIES_TO, METRICS),
                  WorkKeys.keys(),
                  List.<Key<?>>of(CLIENT, SATURATION, HEALTH, CHARTS))
              .<Key<?>>flatMap(List::stream)
              .toList(),
          InstrumentationKeys::instrumentation);

  static final Type<List<Instrumentation>> INSTRUMENTATIONS =
      new MapType<>(Names.form("instrumentation"), INSTRUMENTATION);

  private InstrumentationKeys() {}

  private static Instrumentation instrumentation(Fields it) {
    return new Instrumentation(
        it.id(),
        Titles.of(it),
        it.get(APPLIES_TO),
        it.get(METRICS),
        WorkKeys.work(it),
        it.get(CLIENT),
        it.get(SATURATION),
        it.get(HEALTH),
        it.get(CHARTS),
        it.origin());
  }
}
