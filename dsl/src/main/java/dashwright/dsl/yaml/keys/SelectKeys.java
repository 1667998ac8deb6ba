package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Scope;
import dashwright.dsl.model.Select;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/** Labels that pick series, and whether a chart or query has its own. */
final class SelectKeys {
  private enum Off {
    NONE
  }

  private static final Type<String> VALUE =
      ScalarType.text("the value of a label", "checkout", Optional::of);

  private static final Type<List<String>> VALUES =
      ShapedType.singleOrList(VALUE.map(List::of), ListType.some(VALUE));

  /** One value or several of each label, by environment. */
  static final Type<Select> SELECT =
      new MapType<>(
              Names.LABELS,
              Scalars.perEnvironment(VALUES)
                  .mapWithSite(
                      (values, site) -> new Select.Label(site.id(), values, site.definedAt())))
          .map(Select::new);

  /** The labels of a thing's series. */
  static final Key<Select> LABELS =
      Key.or(
          "select",
          Select.all(),
          "{}",
          SELECT,
          "Labels that pick its series; a list of values means one of them");

  /** A select instead of the one that surrounds it. */
  static final Key<Optional<Select>> OWN =
      Key.optional(
          "select",
          SELECT,
          "Labels that pick the series, instead of those of the service and the endpoint");

  private static final Key<Optional<Off>> SCOPE =
      Key.optional(
          "scope",
          ScalarType.words("`none`", List.of(Off.NONE), off -> "none"),
          "`none`: no label of service, endpoint, environment or variable is added");

  private SelectKeys() {}

  /** The key that turns scoping off. */
  static Key<?> scopeKey() {
    return SCOPE;
  }

  /** What both keys say together; empty when they contradict each other, which was reported. */
  static Optional<Scope> scope(Fields fields) {
    Optional<Select> own = fields.get(OWN);
    if (fields.get(SCOPE).isEmpty()) {
      return Optional.of(own.<Scope>map(Scope.Own::new).orElse(new Scope.Inherited()));
    }
    return own.isEmpty()
        ? Optional.of(new Scope.None())
        : fields
            .site()
            .refuse(
                ShapeRules.INVALID_VALUE,
                fields.site().what() + " has `select`, and `scope: none`, which turns it off",
                "keep one of the two");
  }
}
