package dashwright.dsl;

import dashwright.dsl.yaml.tree.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value that differs between environments: {@code byDefault(0.05).in("production", 0.03)}.
 * Immutable.
 *
 * @param <T> what the value is
 */
public final class ByEnvironment<T> {
  /** A value and its environment. */
  private record Value<T>(String environment, T value) {}

  private static final String DEFAULT = "default";

  private final List<Value<T>> values;

  private ByEnvironment(List<Value<T>> values) {
    this.values = values;
  }

  /** The value of all environments that have no other. */
  public static <T> ByEnvironment<T> byDefault(T value) {
    return new ByEnvironment<T>(List.of()).in(DEFAULT, value);
  }

  /**
   * The same, with another value in one environment.
   *
   * @throws IllegalArgumentException when the environment has a value already
   */
  public ByEnvironment<T> in(String environment, T value) {
    if (values.stream().anyMatch(each -> each.environment().equals(environment))) {
      throw new IllegalArgumentException("`" + environment + "` has two values");
    }
    List<Value<T>> more = new ArrayList<>(values);
    more.add(new Value<>(environment == null ? "" : environment, value));
    return new ByEnvironment<>(List.copyOf(more));
  }

  static <T> Written written(ByEnvironment<? extends T> values, Function<? super T, Written> form) {
    if (values == null) {
      return Written.nothing();
    }
    return at ->
        new YamlNode.Mapping(
            values.values.stream()
                .map(each -> Written.entry(each.environment(), form.apply(each.value()), at))
                .toList(),
            YamlNode.Layout.FLOW,
            List.of(),
            at);
  }
}
