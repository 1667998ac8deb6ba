package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that may differ between environments.
 *
 * @param fallback the value where no other is given
 * @param overrides the values of single environments, as written
 */
public record PerEnvironment<T>(T fallback, List<Override<T>> overrides) {

  /**
   * The value of one environment.
   *
   * @param environment its id
   * @param value the value there
   * @param origin where the environment is named
   */
  public record Override<T>(String environment, T value, Origin origin) {}

  public PerEnvironment {
    overrides = List.copyOf(overrides);
  }

  /** The same value everywhere. */
  public static <T> PerEnvironment<T> always(T value) {
    return new PerEnvironment<>(value, List.of());
  }

  /** All values, the fallback first. */
  public List<T> values() {
    return Stream.concat(Stream.of(fallback), overrides.stream().map(Override::value)).toList();
  }

  /** The value in an environment. */
  public T in(String environment) {
    return overrides.stream()
        .filter(override -> override.environment().equals(environment))
        .map(Override::value)
        .findFirst()
        .orElse(fallback);
  }
}
