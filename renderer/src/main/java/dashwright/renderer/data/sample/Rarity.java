package dashwright.renderer.data.sample;

import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Unit;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where in its range a level usually is, as the words of its query tell. */
enum Rarity {
  /** In the middle. */
  COMMON,
  /** Low: what waits. */
  FEW,
  /** At the bottom: what goes wrong, and pauses. */
  RARE,
  /** Near the top: what should be all. */
  MOSTLY;

  private static final Pattern TROUBLE =
      Pattern.compile(
          "err|fail|reject|refus|drop|evict|deadlock|rollback|rolled|timeout|retr(y|ies)|redeliver"
              + "|conflict|abort|blocked|throttl|lost|dead|missing|pause|gc_duration|swap|paging"
              + "|replicas_in_sync|under_?replicated|offline|unavailable");

  private static final Pattern WAITING =
      Pattern.compile("lag|pending|waiting|backlog|unacked|queued|ready");

  private static final Pattern HIT = Pattern.compile("(^|_)hits?(_|\\b)");

  static Rarity of(QueryPlan query) {
    String text = query.template().toLowerCase(Locale.ROOT);
    boolean ratio = text.indexOf('/') >= 0;
    if (ratio && HIT.matcher(text).find()) {
      return MOSTLY;
    }
    if (TROUBLE.matcher(text).find()) {
      return RARE;
    }
    return WAITING.matcher(text).find() ? FEW : COMMON;
  }

  /** The part of a typical range. */
  Band part(Metric.Typical typical) {
    double low = typical.low().doubleValue();
    double width = typical.high().doubleValue() - low;
    return switch (this) {
      case COMMON -> Band.of(low + 0.25 * width, low + 0.6 * width);
      case FEW -> Band.of(low + 0.002 * width, low + 0.02 * width);
      case RARE -> Band.of(low, low + 0.01 * width);
      case MOSTLY -> Band.of(low + 0.93 * width, low + 0.99 * width);
    };
  }

  /** Values around what is usual in a unit. */
  Band part(double middle, Unit unit) {
    double most = Usual.most(unit);
    return switch (this) {
      case COMMON -> Band.of(0.75 * middle, 1.25 * middle);
      case FEW -> Band.of(0.1 * middle, 0.3 * middle);
      case RARE -> Band.of(0, 0.004 * middle);
      case MOSTLY ->
          most < Double.POSITIVE_INFINITY
              ? new Band(0.93 * most, 0.99 * most, 0.9 * most)
              : Band.of(0.75 * middle, 1.25 * middle);
    };
  }
}
