package dashwright.dsl.yaml.keys;

import dashwright.dsl.events.EventReader;
import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Located;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Reading;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of an annotation: vertical lines. */
final class AnnotationKeys {
  private static final Type<Annotation.Source> FILE =
      ScalarType.text(
              "a file that ends in `.csv` or `.json`", "deployments.csv", AnnotationKeys::fileName)
          .refine(AnnotationKeys::read);

  private static final Key<Optional<Annotation.Source>> EVENTS =
      Key.optional(
          "events",
          FILE,
          "A CSV file with the header `time,service,version,environment,url,text`, or a JSON array"
              + " of objects with these keys; relative to this file");
  private static final Key<Optional<Located<String>>> PROMQL =
      Key.optional("promql", Scalars.PROMQL, "An expression that has a value only at the event");
  private static final Key<Optional<String>> LEGEND =
      Key.optional(
          "legend",
          Scalars.LINE,
          "What stands at a line of `promql`; `{{label}}` stands for a label's value");

  private static final ObjectType<Annotation> ANNOTATION =
      ObjectType.checked(
              "annotation",
              "Vertical lines that all dashboards share, such as deployments",
              List.of(Titles.TITLE, EVENTS, PROMQL, LEGEND, EnvironmentKeys.ONLY_IN),
              AnnotationKeys::annotation)
          .oneOf(List.of(List.of(EVENTS), List.of(PROMQL)));

  static final Type<List<Annotation>> ANNOTATIONS =
      new MapType<>(Names.form("annotation"), ANNOTATION);

  private AnnotationKeys() {}

  private static Optional<Annotation> annotation(Fields it) {
    if (it.get(EVENTS).isPresent() && it.get(LEGEND).isPresent()) {
      return it.site()
          .refuse(
              ShapeRules.INVALID_VALUE,
              it.site().what() + " has `legend`, but its lines are named by the file",
              "remove it, or write it into the columns `service` and `version`");
    }
    return it.get(EVENTS)
        .or(() -> it.get(PROMQL).map(text -> new Annotation.Promql(text, it.get(LEGEND))))
        .map(
            source ->
                new Annotation(
                    it.id(), Titles.of(it), source, it.get(EnvironmentKeys.ONLY_IN), it.origin()));
  }

  private static Optional<String> fileName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean known = lower.endsWith(".csv") || lower.endsWith(".json");
    return Optional.of(text).filter(name -> known && name.indexOf('\\') < 0);
  }

  private static Optional<Annotation.Source> read(String name, Site site) {
    Reading reading = site.reading();
    Located<String> file = new Located<>(name, site.origin());
    Optional<SourceFile> source = reading.events().open(file, reading.diagnostics());
    return source.map(
        found -> {
          List<Event> events = EventReader.read(found, reading.diagnostics());
          return new Annotation.File(file, events);
        });
  }
}
