package dashwright.renderer.data.exposition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a scrape says of a family of series.
 *
 * @param name the name that its samples have, or start with
 * @param type what it is said to be
 * @param help what it is said to mean; without line breaks at its ends
 * @param unit the unit it is said to have, in words such as {@code seconds}
 */
public record Family(String name, Type type, Optional<String> help, Optional<String> unit) {

  /** What a family is. */
  public enum Type {
    COUNTER("counter"),
    GAUGE("gauge"),
    HISTOGRAM("histogram"),
    GAUGE_HISTOGRAM("gaugehistogram"),
    SUMMARY("summary"),
    INFO("info"),
    STATE_SET("stateset"),
    /** Nobody said. */
    UNTYPED("untyped");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    static Optional<Type> of(String word) {
      return word.equals("unknown")
          ? Optional.of(UNTYPED)
          : Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    static List<String> words() {
      return Arrays.stream(values()).map(type -> type.word).toList();
    }
  }

  /** A family of which nothing is known yet. */
  static Family named(String name) {
    return new Family(name, Type.UNTYPED, Optional.empty(), Optional.empty());
  }

  Family type(Type said) {
    return new Family(name, said, help, unit);
  }

  /** The first help counts. */
  Family help(String said) {
    return new Family(name, type, help.or(() -> Optional.of(said)), unit);
  }

  /** The first unit counts. */
  Family unit(String said) {
    return new Family(name, type, help, unit.or(() -> Optional.of(said)));
  }
}
