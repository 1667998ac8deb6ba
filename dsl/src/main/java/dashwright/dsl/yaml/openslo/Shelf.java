package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Reference;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of one kind by their names. */
final class Shelf<T> {
  private final String kind;
  private final Diagnostics diagnostics;
  private final Map<String, OpenSloObject<T>> objects = new LinkedHashMap<>();

  Shelf(String kind, Diagnostics diagnostics) {
    this.kind = kind;
    this.diagnostics = diagnostics;
  }

  void put(OpenSloObject<T> object) {
    Reference name = object.name();
    OpenSloObject<T> first = objects.putIfAbsent(name.id(), object);
    if (first != null) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.DUPLICATE_ID,
                  name.origin(),
                  kind + " `" + name.id() + "` is defined twice")
              .label(first.name().origin(), "first defined here")
              .help("give one of them another name, or remove it"));
    }
  }

  /** All objects in the order of their documents. */
  List<OpenSloObject<T>> all() {
    return List.copyOf(objects.values());
  }

  /** The object that is there, or the one that is named; reports a name that nothing has. */
  Optional<OpenSloObject<T>> of(OpenSloObject.Use<T> use) {
    return use.inline().or(() -> use.reference().flatMap(this::named));
  }

  /** The object of a name; reports one that nothing has. */
  Optional<OpenSloObject<T>> named(Reference name) {
    Optional<OpenSloObject<T>> found = Optional.ofNullable(objects.get(name.id()));
    if (found.isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.UNKNOWN_REFERENCE,
                  name.origin(),
                  "there is no " + kind + " `" + name.id() + "`")
              .help(
                  Suggestion.didYouMean(name.id(), objects.keySet())
                      .orElse("add a document of `kind: " + kind + "` to the project")));
    }
    return found;
  }
}
