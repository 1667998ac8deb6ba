package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the catalogue: a metric that exists, and what it means.
 *
 * @param name its name; of a classic histogram the name without {@code _bucket}
 * @param type what kind of numbers it has
 * @param unit the unit of its values; of a counter, of what it counts
 * @param description what it means
 * @param every the time between two samples
 * @param labels the labels besides those known implicitly
 * @param buckets upper bounds of a classic histogram, ascending, without infinity
 * @param typical the usual range of its values; of a counter per second
 * @param emission whether it is there when nothing happens
 * @param origin where it is defined
 */
public record Metric(
    String name,
    Type type,
    Unit unit,
    Optional<String> description,
    Optional<Duration> every,
    List<Label> labels,
    List<BigDecimal> buckets,
    Optional<Typical> typical,
    Emission emission,
    Origin origin) {

  /** The time between two samples where nobody says. */
  public static final Duration USUAL_INTERVAL = Duration.ofSeconds(15);

  /** What kind of numbers a metric has. */
  public enum Type {
    COUNTER("counter"),
    GAUGE("gauge"),
    HISTOGRAM("histogram"),
    NATIVE_HISTOGRAM("native-histogram"),
    SUMMARY("summary");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The word people write. */
    public String word() {
      return word;
    }
  }

  /** Whether a metric is there when nothing happens. */
  public enum Emission {
    /** It is always there, 0 when nothing happened. */
    ALWAYS,
    /** It appears with the first event. */
    ON_FIRST_EVENT
  }

  /**
   * A label and how many values it has.
   *
   * @param name the label
   * @param values its values, where they are known
   * @param count how many values it has
   * @param origin where it is declared
   */
  public record Label(String name, List<String> values, int count, Origin origin) {
    public Label {
      values = List.copyOf(values);
    }
  }

  /**
   * The usual range of values.
   *
   * @param low the least
   * @param high the most
   */
  public record Typical(BigDecimal low, BigDecimal high) {}

  public Metric {
    labels = List.copyOf(labels);
    buckets = List.copyOf(buckets);
  }
}
