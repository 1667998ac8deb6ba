package dashwright.site.cli;

import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which keys of the language a tree uses, and in which forms: {@code threshold.above by
 * environment}, {@code SLO.alerts as a list}. Without a tree, all that there are.
 */
final class KeyUse implements Type.Visitor<Void> {
  private final Set<String> uses;
  private final Set<String> seen;
  private final Optional<YamlNode> node;
  private final String place;

  private KeyUse(Set<String> uses, Set<String> seen, Optional<YamlNode> node, String place) {
    this.uses = uses;
    this.seen = seen;
    this.node = node;
    this.place = place;
  }

  /** All keys and forms. */
  static Set<String> all(Type<?> type) {
    KeyUse use = new KeyUse(new TreeSet<>(), new TreeSet<>(), Optional.empty(), "");
    type.accept(use);
    return use.uses;
  }

  /** Those that a tree uses. */
  static Set<String> of(YamlNode root, Type<?> type) {
    KeyUse use = new KeyUse(new TreeSet<>(), new TreeSet<>(), Optional.of(root), "");
    type.accept(use);
    return use.uses;
  }

  private void visit(Type<?> type, Optional<YamlNode> value, String where) {
    type.accept(new KeyUse(uses, seen, value, where));
  }

  /** The values of a node to go on with: none where there is no tree, but then once. */
  private void each(Type<?> type, Iterable<YamlNode> values, String where) {
    if (node.isEmpty()) {
      visit(type, Optional.empty(), where);
    }
    values.forEach(value -> visit(type, Optional.of(value), where));
  }

  @Override
  public Void scalar(ScalarType<?> type) {
    uses.add(place);
    return null;
  }

  @Override
  public Void list(ListType<?> type) {
    uses.add(place);
    each(type.item(), items(), place);
    return null;
  }

  private Iterable<YamlNode> items() {
    return node.filter(YamlNode.Sequence.class::isInstance)
        .map(YamlNode.Sequence.class::cast)
        .map(list -> list.items().stream().map(YamlNode.Item::value).toList())
        .orElseGet(List::of);
  }

  @Override
  public Void map(MapType<?> type) {
    uses.add(place);
    each(type.value(), values(), place);
    return null;
  }

  private Iterable<YamlNode> values() {
    return mapping()
        .map(map -> map.entries().stream().map(YamlNode.Entry::value).toList())
        .orElseGet(List::of);
  }

  private Optional<YamlNode.Mapping> mapping() {
    return node.filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
  }

  @Override
  public Void object(ObjectType<?> type) {
    if (!place.isEmpty()) {
      uses.add(place + " as " + type.name());
    }
    if (node.isEmpty() && !seen.add(type.name())) {
      return null;
    }
    for (Key<?> key : type.keys()) {
      Optional<YamlNode> value =
          mapping().flatMap(map -> map.entry(key.name())).map(YamlNode.Entry::value);
      if (node.isEmpty() || value.isPresent()) {
        visit(key.type(), value, type.name() + "." + key.name());
      }
    }
    return null;
  }

  @Override
  public Void perEnvironment(PerEnvironmentType<?> type) {
    if (node.isEmpty() || mapping().isEmpty()) {
      visit(type.value(), node, place);
    }
    if (node.isEmpty()) {
      visit(type.value(), node, place + " by environment");
    }
    mapping()
        .ifPresent(
            map ->
                values()
                    .forEach(v -> visit(type.value(), Optional.of(v), place + " by environment")));
    return null;
  }

  @Override
  public Void shaped(ShapedType<?> type) {
    boolean any = node.isEmpty();
    boolean list = node.filter(YamlNode.Sequence.class::isInstance).isPresent();
    boolean map = mapping().isPresent();
    type.single()
        .filter(it -> any || (!list && !map))
        .ifPresent(it -> visit(it, node, place + " in a word"));
    type.list().filter(it -> any || list).ifPresent(it -> visit(it, node, place + " as a list"));
    type.mapping()
        .filter(it -> any || map)
        .ifPresent(it -> visit(it, node, place + " as a mapping"));
    return null;
  }
}
