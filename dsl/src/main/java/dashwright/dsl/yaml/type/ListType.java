package dashwright.dsl.yaml.type;

import dashwright.dsl.source.Limits;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list. Items that cannot be read are left out, and reported.
 *
 * @param item what its items are
 * @param least how many there must be
 * @param most how many there may be
 */
public record ListType<T>(Type<T> item, int least, int most) implements Type<List<T>> {

  /** A list of any reasonable length. */
  public static <T> ListType<T> of(Type<T> item) {
    return atMost(Limits.ITEMS, item);
  }

  /** A list of up to so many items. */
  public static <T> ListType<T> atMost(int most, Type<T> item) {
    return new ListType<>(item, 0, most);
  }

  /** A list with at least one item. */
  public static <T> ListType<T> some(Type<T> item) {
    return new ListType<>(item, 1, Limits.ITEMS);
  }

  /** A list of so many items. */
  public static <T> ListType<T> exactly(int count, Type<T> item) {
    return new ListType<>(item, count, count);
  }

  @Override
  public Optional<List<T>> bind(Site site) {
    if (!(site.node() instanceof YamlNode.Sequence sequence)) {
      return Type.wrongShape(site, "a list", help(site.node()));
    }
    int size = sequence.items().size();
    if (size > most && least < most) {
      return site.refuse(
          ShapeRules.INVALID_VALUE,
          site.what() + " holds " + size + " items, and at most " + most + " are read",
          "leave some out, or split what holds them");
    }
    if (size < least || size > most) {
      return site.refuse(
          ShapeRules.INVALID_VALUE,
          site.what() + " must hold " + count() + ", not " + size,
          "write " + noun());
    }
    List<T> values = new ArrayList<>();
    for (YamlNode.Item each : sequence.items()) {
      item.bind(site.item(each.value())).ifPresent(values::add);
    }
    return Optional.of(List.copyOf(values));
  }

  private static String help(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
            && scalar.text().length() < 40
            && !scalar.text().contains("\n")
        ? "write `[" + scalar.text() + "]`"
        : "start each item with `- `";
  }

  private String count() {
    return least == most
        ? least + (least == 1 ? " item" : " items")
        : "at least " + least + (least == 1 ? " item" : " items");
  }

  @Override
  public String noun() {
    return "a list, each " + item.noun();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.list(this);
  }
}
