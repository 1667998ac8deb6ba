package dashwright.renderer.data.sample;

import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Unit;
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
  /** It is 0, but for moments. */
  BLIPS,
  /** It does not move: a limit. */
  FLAT,
  /** It is 1 when all is well, 0 otherwise. */
  STATE;

  private static final Pattern HEAP = Pattern.compile("heap|memory_used|memory_usage|live_memory");

  private static final Pattern LIMIT =
      Pattern.compile("limit|capacity|quota|goal|_max(_[a-z]+)?\\b");

  /** What is left of a limit, or used of it, moves. */
  private static final Pattern COMPARED = Pattern.compile("/| - ");

  static Shape of(QueryPlan query, Unit unit) {
    String text = query.template().toLowerCase(Locale.ROOT);
    return switch (unit.dimension()) {
      case STATE -> STATE;
      case COUNT -> limits(text) ? FLAT : WHOLE;
      case BYTES, BITS -> limits(text) ? FLAT : HEAP.matcher(text).find() ? SAWTOOTH : STOCK;
      case MONEY -> STOCK;
      case RATE, BYTE_RATE, BIT_RATE -> unlessRare(BUSY, query);
      case NUMBER, RATIO, PERCENT, TIME -> unlessRare(CURVE, query);
    };
  }

  private static boolean limits(String text) {
    return LIMIT.matcher(text).find() && !COMPARED.matcher(text).find();
  }

  private static Shape unlessRare(Shape shape, QueryPlan query) {
    return Rarity.of(query) == Rarity.RARE ? BLIPS : shape;
  }
}
