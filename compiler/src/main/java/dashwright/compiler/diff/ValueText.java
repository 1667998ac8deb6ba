package dashwright.compiler.diff;

import java.math.BigDecimal;

/** Writes a value as people read it in charts of its unit. */
@FunctionalInterface
public interface ValueText {
  /**
   * The value and its unit.
   *
   * @param value the value
   * @param unit the id of the unit of its chart; empty where there is none
   */
  String of(BigDecimal value, String unit);
}
