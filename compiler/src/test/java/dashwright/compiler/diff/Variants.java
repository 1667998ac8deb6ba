package dashwright.compiler.diff;

import dashwright.dsl.source.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All records that differ from one in a single component, at any depth; each component of each type
 * of record once. Places of definitions stay.
 */
final class Variants {
  private final Set<String> done = new LinkedHashSet<>();

  /**
   * A variant.
   *
   * @param component what differs, such as {@code ChartPlan.title}
   * @param value the record
   */
  record Variant(String component, Object value) {}

  /** The variants of a record. */
  List<Variant> of(Record whole) throws ReflectiveOperationException {
    List<Variant> variants = new ArrayList<>();
    RecordComponent[] components = whole.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      String name = whole.getClass().getSimpleName() + "." + component.getName();
      Object value = component.getAccessor().invoke(whole);
      for (Variant other : of(name, value)) {
        variants.add(new Variant(other.component(), with(whole, components, i, other.value())));
      }
    }
    return variants;
  }

  private List<Variant> of(String name, Object value) throws ReflectiveOperationException {
    if (value instanceof Origin) {
      return List.of();
    }
    if (value instanceof Record inner) {
      return of(inner);
    }
    if (value instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return List.of();
      }
      List<Variant> variants = new ArrayList<>();
      for (Variant inner : of(name, optional.get())) {
        variants.add(new Variant(inner.component(), Optional.of(inner.value())));
      }
      return variants;
    }
    if (value instanceof List<?> list) {
      return ofList(name, list);
    }
    return done.add(name) ? List.of(new Variant(name, scalar(value))) : List.of();
  }

  private List<Variant> ofList(String name, List<?> list) throws ReflectiveOperationException {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (Variant inner : of(name + "[]", list.get(i))) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(i, inner.value());
        variants.add(new Variant(inner.component(), copy));
      }
    }
    if (!list.isEmpty() && done.add(name)) {
      variants.add(new Variant(name, list.subList(1, list.size())));
    }
    return variants;
  }

  private static Object scalar(Object value) {
    if (value instanceof String text) {
      return text + "x";
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof BigDecimal number) {
      return number.add(new BigDecimal("0.0001"));
    }
    if (value instanceof Duration duration) {
      return duration.plusMinutes(1);
    }
    if (value instanceof Instant instant) {
      return instant.plusSeconds(1);
    }
    if (value instanceof Enum<?> constant) {
      List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
      return all.get((all.indexOf(constant) + 1) % all.size());
    }
    throw new IllegalStateException("no other " + value.getClass());
  }

  private static Object with(Object whole, RecordComponent[] components, int index, Object value)
      throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = i == index ? value : components[i].getAccessor().invoke(whole);
    }
    Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(refused.getCause());
    }
  }

  /** The names of the components that were varied. */
  Set<String> names() {
    return done;
  }
}
