package dashwright.site.metrics;

import static java.util.Map.entry;

import dashwright.dsl.model.Unit;
import java.util.Map;
import java.util.Optional;

/** The units that Prometheus' names end in, as ours. */
public final class UnitWords {
  private static final String RATE = "_per_second";

  private static final Map<String, Unit> SINGLE =
      Map.ofEntries(
          entry("nanoseconds", Unit.NANOSECONDS),
          entry("nanos", Unit.NANOSECONDS),
          entry("ns", Unit.NANOSECONDS),
          entry("microseconds", Unit.MICROSECONDS),
          entry("micros", Unit.MICROSECONDS),
          entry("us", Unit.MICROSECONDS),
          entry("milliseconds", Unit.MILLISECONDS),
          entry("millis", Unit.MILLISECONDS),
          entry("ms", Unit.MILLISECONDS),
          entry("seconds", Unit.SECONDS),
          entry("minutes", Unit.MINUTES),
          entry("hours", Unit.HOURS),
          entry("days", Unit.DAYS),
          entry("bits", Unit.BITS),
          entry("bytes", Unit.BYTES),
          entry("kibibytes", Unit.KIBIBYTES),
          entry("mebibytes", Unit.MEBIBYTES),
          entry("gibibytes", Unit.GIBIBYTES),
          entry("ratio", Unit.PERCENTUNIT),
          entry("percent", Unit.PERCENT),
          entry("celsius", Unit.CELSIUS),
          entry("hertz", Unit.HERTZ),
          entry("volts", Unit.VOLT),
          entry("watts", Unit.WATT),
          entry("decibels", Unit.DECIBEL),
          entry("dollars", Unit.DOLLARS),
          entry("usd", Unit.DOLLARS),
          entry("euros", Unit.EUROS),
          entry("eur", Unit.EUROS));

  private static final Map<String, Unit> PER_SECOND =
      Map.ofEntries(
          entry("bytes", Unit.BYTES_PER_SECOND),
          entry("bits", Unit.BITS_PER_SECOND),
          entry("operations", Unit.OPERATIONS_PER_SECOND),
          entry("ops", Unit.OPERATIONS_PER_SECOND),
          entry("requests", Unit.REQUESTS_PER_SECOND),
          entry("reads", Unit.READS_PER_SECOND),
          entry("writes", Unit.WRITES_PER_SECOND),
          entry("events", Unit.EVENTS_PER_SECOND),
          entry("messages", Unit.MESSAGES_PER_SECOND),
          entry("records", Unit.RECORDS_PER_SECOND),
          entry("rows", Unit.ROWS_PER_SECOND),
          entry("packets", Unit.PACKETS_PER_SECOND));

  private UnitWords() {}

  /** The unit of a word such as {@code seconds} or {@code bytes_per_second}. */
  static Optional<Unit> of(String word) {
    return word.endsWith(RATE)
        ? Optional.of(PER_SECOND.getOrDefault(withoutRate(word), Unit.COUNTS_PER_SECOND))
        : Optional.ofNullable(SINGLE.get(word));
  }

  /** The unit that the name of a metric ends in. */
  public static Optional<Unit> inName(String metric) {
    String name = metric.replaceFirst("_total$", "").replaceFirst("_(max|min|avg|mean|sum)$", "");
    boolean rate = name.endsWith(RATE);
    String counted = rate ? withoutRate(name) : name;
    String last = counted.substring(counted.lastIndexOf('_') + 1);
    return of(rate ? last + RATE : last);
  }

  private static String withoutRate(String text) {
    return text.substring(0, text.length() - RATE.length());
  }
}
