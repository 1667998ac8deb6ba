package dashwright.dsl.yaml.type;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key of an object, and what its value means to the reader.
 *
 * @param name as it is written
 * @param type what its value may be
 * @param presence whether it must be there
 * @param fallback what holds without it, as an author would write it; empty: nothing
 * @param description what it means, a sentence without its full stop
 * @param read the value from what is written, if anything
 */
public record Key<T>(
    String name,
    Type<?> type,
    Presence presence,
    Optional<String> fallback,
    String description,
    Function<Optional<Site>, Optional<T>> read) {

  /** Whether a key must be there. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  /** A key that must be there. */
  public static <T> Key<T> required(String name, Type<T> type, String description) {
    return new Key<>(
        name,
        type,
        Presence.REQUIRED,
        Optional.empty(),
        description,
        site -> site.flatMap(type::bind));
  }

  /** A key that may be left out. */
  public static <T> Key<Optional<T>> optional(String name, Type<T> type, String description) {
    return new Key<>(
        name, type, Presence.OPTIONAL, Optional.empty(), description, site -> read(site, type));
  }

  /** A key without which a default holds. */
  public static <T> Key<T> or(
      String name, T fallback, String written, Type<T> type, String description) {
    return new Key<>(
        name,
        type,
        Presence.OPTIONAL,
        Optional.of(written),
        description,
        site -> site.isEmpty() ? Optional.of(fallback) : site.flatMap(type::bind));
  }

  /** A key with several values, or none. */
  public static <T> Key<List<T>> several(String name, Type<List<T>> type, String description) {
    return new Key<>(
        name,
        type,
        Presence.OPTIONAL,
        Optional.empty(),
        description,
        site -> site.isEmpty() ? Optional.of(List.of()) : site.flatMap(type::bind));
  }

  /** Nothing where nothing is written; no result where something is that cannot be read. */
  private static <T> Optional<Optional<T>> read(Optional<Site> site, Type<T> type) {
    Optional<T> value = site.flatMap(type::bind);
    return value.isPresent() || site.isEmpty() ? Optional.of(value) : Optional.empty();
  }
}
