package dashwright.dsl.yaml.format;

import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.ArrayList;
import java.util.List;

/** What a value may be, as far as the order of keys in it goes. */
final class KeyOrder implements Type.Visitor<List<Type<?>>> {
  private static final KeyOrder STRUCTURES = new KeyOrder();

  private final List<Type<?>> types;

  private KeyOrder() {
    this.types = List.of();
  }

  private KeyOrder(List<Type<?>> types) {
    this.types = List.copyOf(types);
  }

  static KeyOrder of(Type<?> type) {
    return new KeyOrder(type.accept(STRUCTURES));
  }

  /**
   * The entries of a mapping in the order of its keys; names of the author's choice as they are.
   */
  List<YamlNode.Entry> sorted(YamlNode.Mapping mapping) {
    List<String> names = new ArrayList<>();
    for (Type<?> type : types) {
      if (type instanceof ObjectType<?> object && knows(object, mapping)) {
        object.keys().forEach(key -> names.add(key.name()));
        break;
      }
    }
    List<YamlNode.Entry> entries = new ArrayList<>(mapping.entries());
    if (!names.isEmpty()) {
      entries.sort(java.util.Comparator.comparingInt(entry -> rank(entry.key().text(), names)));
    }
    return entries;
  }

  private static int rank(String name, List<String> names) {
    int index = names.indexOf(name);
    return index < 0 ? names.size() : index;
  }

  private static boolean knows(ObjectType<?> object, YamlNode.Mapping mapping) {
    List<String> names = object.keys().stream().<String>map(Key::name).toList();
    return mapping.entries().stream().allMatch(entry -> names.contains(entry.key().text()));
  }

  /** What stands under a key of a mapping. */
  KeyOrder under(String name, YamlNode.Mapping mapping) {
    List<Type<?>> below = new ArrayList<>();
    for (Type<?> type : types) {
      if (type instanceof ObjectType<?> object && knows(object, mapping)) {
        object.keys().stream()
            .filter(key -> key.name().equals(name))
            .forEach(key -> below.addAll(key.type().accept(STRUCTURES)));
        return new KeyOrder(below);
      }
    }
    for (Type<?> type : types) {
      if (type instanceof MapType<?> map) {
        below.addAll(map.value().accept(STRUCTURES));
      } else if (type instanceof PerEnvironmentType<?> values) {
        below.addAll(values.value().accept(STRUCTURES));
      }
    }
    return new KeyOrder(below);
  }

  /** What the items of a list are. */
  KeyOrder items() {
    List<Type<?>> below = new ArrayList<>();
    for (Type<?> type : types) {
      if (type instanceof ListType<?> list) {
        below.addAll(list.item().accept(STRUCTURES));
      }
    }
    return new KeyOrder(below);
  }

  @Override
  public List<Type<?>> scalar(ScalarType<?> type) {
    return List.of();
  }

  @Override
  public List<Type<?>> list(ListType<?> type) {
    return List.of(type);
  }

  @Override
  public List<Type<?>> map(MapType<?> type) {
    return List.of(type);
  }

  @Override
  public List<Type<?>> object(ObjectType<?> type) {
    return List.of(type);
  }

  @Override
  public List<Type<?>> perEnvironment(PerEnvironmentType<?> type) {
    List<Type<?>> all = new ArrayList<>(type.value().accept(this));
    all.add(type);
    return all;
  }

  @Override
  public List<Type<?>> shaped(ShapedType<?> type) {
    List<Type<?>> all = new ArrayList<>();
    type.shapes().forEach(shape -> all.addAll(shape.accept(this)));
    return all;
  }
}
