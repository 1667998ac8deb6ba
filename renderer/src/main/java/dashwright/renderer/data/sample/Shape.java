package dashwright.renderer.data.sample;

import dashwright.dsl.model.Metric;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the course of a level looks. */
enum Shape {
  /** It wanders with the hour. */
  CURVE,
  /** Likewise, in whole numbers. */
  WHOLE,
  /** It follows the traffic. */
  BUSY,
  /** It grows, day by day. */
  STOCK,
  /** It grows until something is collected. */
  SAWTOOTH,
  /** It does not move: a limit. */
  FLAT,
  /** It does not move: what is all there. */
  FULL,
  /** It does not move: what somebody decided to have. */
  FIXED,
  /** It is 1 when all is well, 0 otherwise. */
  STATE;

  private static final Pattern HEAP =
      Pattern.compile("heap|memory_used|live_memory|working_set|memory_usage");

  private static final Pattern LIMIT = Pattern.compile("limit|capacity|quota|goal|_max(_[a-z]+)?$");

  private static final Pattern COPIES = Pattern.compile("replicas|expiry");

  private static final Pattern PARTS = Pattern.compile("brokers|members|partitions|nodes");

  static Shape of(Metric metric) {
    String name = metric.name().toLowerCase(Locale.ROOT);
    if (COPIES.matcher(name).find()) {
      return FULL;
    }
    if (LIMIT.matcher(name).find() || name.contains("_max_")) {
      return FLAT;
    }
    return switch (metric.unit().dimension()) {
      case STATE -> STATE;
      case COUNT -> PARTS.matcher(name).find() ? FIXED : WHOLE;
      case BYTES, BITS -> HEAP.matcher(name).find() ? SAWTOOTH : STOCK;
      case MONEY -> STOCK;
      case RATE, BYTE_RATE, BIT_RATE -> BUSY;
      case NUMBER, RATIO, PERCENT, TIME -> CURVE;
    };
  }
}
