package dashwright.dsl.yaml.type;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a value may be, and how it is read. */
public sealed interface Type<T>
    permits ScalarType, ListType, MapType, ObjectType, PerEnvironmentType, ShapedType, MappedType {

  /** Reads a value; when there is none, the reason was reported. */
  Optional<T> bind(Site site);

  /** What it is, with an article: {@code a duration}. */
  String noun();

  /** Shows this type to one that asks. */
  <R> R accept(Visitor<R> visitor);

  /** Tells the kinds of types apart; a mapped type shows the type that it maps. */
  interface Visitor<R> {
    R scalar(ScalarType<?> type);

    R list(ListType<?> type);

    R map(MapType<?> type);

    R object(ObjectType<?> type);

    R perEnvironment(PerEnvironmentType<?> type);

    R shaped(ShapedType<?> type);
  }

  /** The same values, seen otherwise. */
  default <U> Type<U> map(Function<? super T, ? extends U> view) {
    return new MappedType<>(this, (value, site) -> Optional.of(view.apply(value)));
  }

  /** The same values, seen otherwise, with their place. */
  default <U> Type<U> mapWithSite(BiFunction<? super T, Site, ? extends U> view) {
    return new MappedType<>(this, (value, site) -> Optional.of(view.apply(value, site)));
  }

  /** Some of the values; the function reports why it refuses one. */
  default <U> Type<U> refine(BiFunction<? super T, Site, Optional<U>> view) {
    return new MappedType<>(this, view);
  }

  /** The same values with their place. */
  default Type<Located<T>> located() {
    return mapWithSite((value, site) -> new Located<>(value, site.origin()));
  }

  /** Reports that a value has another shape than this type. */
  static <T> Optional<T> wrongShape(Site site, String noun, String help) {
    if (site.node() instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
      return site.refuse(
          ShapeRules.WRONG_TYPE,
          site.what() + " has no value",
          "write " + noun + ", or remove the key");
    }
    return site.refuse(
        ShapeRules.WRONG_TYPE,
        site.what() + " must be " + noun + ", not " + site.node().kind(),
        help);
  }
}
