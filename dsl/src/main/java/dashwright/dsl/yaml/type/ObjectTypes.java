package dashwright.dsl.yaml.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds all objects of a table of keys. */
public final class ObjectTypes {
  private static final Type.Visitor<Stream<ObjectType<?>>> INSIDE =
      new Type.Visitor<>() {
        @Override
        public Stream<ObjectType<?>> scalar(ScalarType<?> type) {
          return Stream.empty();
        }

        @Override
        public Stream<ObjectType<?>> list(ListType<?> type) {
          return type.item().accept(this);
        }

        @Override
        public Stream<ObjectType<?>> map(MapType<?> type) {
          return type.value().accept(this);
        }

        @Override
        public Stream<ObjectType<?>> object(ObjectType<?> type) {
          return Stream.of(type);
        }

        @Override
        public Stream<ObjectType<?>> perEnvironment(PerEnvironmentType<?> type) {
          return type.value().accept(this);
        }

        @Override
        public Stream<ObjectType<?>> shaped(ShapedType<?> type) {
          return type.shapes().stream().flatMap(shape -> shape.accept(this));
        }
      };

  private ObjectTypes() {}

  /** An object and all those inside of it, outer ones first. */
  public static List<ObjectType<?>> within(ObjectType<?> root) {
    Map<String, ObjectType<?>> found = new LinkedHashMap<>();
    collect(root, found);
    return List.copyOf(found.values());
  }

  private static void collect(ObjectType<?> type, Map<String, ObjectType<?>> found) {
    ObjectType<?> known = found.putIfAbsent(type.name(), type);
    if (known == null) {
      type.keys().stream()
          .flatMap(key -> key.type().accept(INSIDE))
          .forEach(inner -> collect(inner, found));
    } else if (!known.equals(type)) {
      throw new IllegalStateException("two objects are called " + type.name());
    }
  }
}
