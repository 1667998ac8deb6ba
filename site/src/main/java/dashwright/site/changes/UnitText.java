package dashwright.site.changes;

import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Unit;
import dashwright.renderer.text.ValueFormat;
import java.math.BigDecimal;

/** Writes values as the charts of a page do. */
final class UnitText {
  private static final char NO_BREAK = '\u00a0';

  private UnitText() {}

  /** Such as {@code 5 %}; a plain number where the unit is not known. */
  static String of(BigDecimal value, String unit) {
    return Unit.of(unit)
        .map(known -> ValueFormat.of(known).chosen(value).replace(NO_BREAK, ' '))
        .orElseGet(() -> NumberText.plain(value));
  }
}
