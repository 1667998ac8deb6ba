package dashwright.dsl.yaml;

import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.Set;
import java.util.TreeSet;

/** Which keys and words a file writes, as {@code object.key} and {@code object.key=word}. */
final class KeyUse {
  private final Set<String> used = new TreeSet<>();

  /** What a node of a type writes. */
  static Set<String> of(ObjectType<?> type, YamlNode node) {
    KeyUse use = new KeyUse();
    use.visit(type, node, "");
    return use.used;
  }

  private void visit(Type<?> type, YamlNode node, String where) {
    type.accept(new Walk(node, where));
  }

  private final class Walk implements Type.Visitor<KeyUse> {
    private final YamlNode node;
    private final String where;

    Walk(YamlNode node, String where) {
      this.node = node;
      this.where = where;
    }

    @Override
    public KeyUse scalar(ScalarType<?> type) {
      if (node instanceof YamlNode.Scalar scalar && !type.words().isEmpty()) {
        used.add(where + "=" + scalar.text());
      }
      return KeyUse.this;
    }

    @Override
    public KeyUse list(ListType<?> type) {
      if (node instanceof YamlNode.Sequence sequence) {
        sequence.items().forEach(item -> visit(type.item(), item.value(), where));
      }
      return KeyUse.this;
    }

    @Override
    public KeyUse map(MapType<?> type) {
      if (node instanceof YamlNode.Mapping mapping) {
        mapping.entries().forEach(entry -> visit(type.value(), entry.value(), where));
      }
      return KeyUse.this;
    }

    @Override
    public KeyUse object(ObjectType<?> type) {
      if (node instanceof YamlNode.Mapping mapping) {
        for (Key<?> key : type.keys()) {
          String name = type.name() + "." + key.name();
          mapping
              .entry(key.name())
              .ifPresent(
                  entry -> {
                    used.add(name);
                    visit(key.type(), entry.value(), name);
                  });
        }
      }
      return KeyUse.this;
    }

    @Override
    public KeyUse perEnvironment(PerEnvironmentType<?> type) {
      if (node instanceof YamlNode.Mapping mapping) {
        used.add(where + " by environment");
        mapping.entries().forEach(entry -> visit(type.value(), entry.value(), where));
      } else {
        visit(type.value(), node, where);
      }
      return KeyUse.this;
    }

    @Override
    public KeyUse shaped(ShapedType<?> type) {
      type.shapes().forEach(shape -> visit(shape, node, where));
      return KeyUse.this;
    }
  }
}
