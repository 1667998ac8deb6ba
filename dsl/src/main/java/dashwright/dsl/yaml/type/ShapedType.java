package dashwright.dsl.yaml.type;

import dashwright.dsl.yaml.tree.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that may be written in several shapes, of which one is told by its syntax.
 *
 * @param single what a single value means
 * @param list what a list means
 * @param mapping what a mapping means
 */
public record ShapedType<T>(
    Optional<Type<T>> single, Optional<Type<T>> list, Optional<Type<T>> mapping)
    implements Type<T> {

  /** A single value, or a list. */
  public static <T> ShapedType<T> singleOrList(Type<T> single, Type<T> list) {
    return new ShapedType<>(Optional.of(single), Optional.of(list), Optional.empty());
  }

  /** A single value, or a mapping. */
  public static <T> ShapedType<T> singleOrMapping(Type<T> single, Type<T> mapping) {
    return new ShapedType<>(Optional.of(single), Optional.empty(), Optional.of(mapping));
  }

  /** A single value, a list, or a mapping. */
  public static <T> ShapedType<T> any(Type<T> single, Type<T> list, Type<T> mapping) {
    return new ShapedType<>(Optional.of(single), Optional.of(list), Optional.of(mapping));
  }

  /** The shapes that it has. */
  public List<Type<T>> shapes() {
    return Stream.of(single, list, mapping).flatMap(Optional::stream).toList();
  }

  @Override
  public Optional<T> bind(Site site) {
    Optional<Type<T>> shape = shape(site.node());
    return shape.isPresent()
        ? shape.get().bind(site)
        : Type.wrongShape(site, noun(), "write it like one of these");
  }

  private Optional<Type<T>> shape(YamlNode node) {
    if (node instanceof YamlNode.Mapping) {
      return mapping;
    }
    return node instanceof YamlNode.Sequence ? list : single;
  }

  @Override
  public String noun() {
    return shapes().stream().map(Type::noun).collect(Collectors.joining(", or "));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.shaped(this);
  }
}
