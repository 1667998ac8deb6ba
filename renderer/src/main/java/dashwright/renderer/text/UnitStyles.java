package dashwright.renderer.text;

import dashwright.dsl.model.Unit;

/** Which number style each unit has. */
final class UnitStyles {
  private UnitStyles() {}

  static NumberStyle of(Unit unit) {
    return switch (unit) {
      case NONE, STRING -> NumberStyle.NUMBER;
      case SHORT, SISHORT -> NumberStyle.COUNT;
      case PERCENT, PERCENTUNIT -> NumberStyle.PERCENT;
      case DECIBEL -> NumberStyle.DECIBEL;
      case BOOL -> NumberStyle.TRUTH;
      case BOOL_YES_NO -> NumberStyle.YES_NO;
      case BOOL_ON_OFF -> NumberStyle.ON_OFF;
      case NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS ->
          NumberStyle.TIME;
      case HERTZ -> NumberStyle.HERTZ;
      case COUNTS_PER_SECOND,
          OPERATIONS_PER_SECOND,
          REQUESTS_PER_SECOND,
          READS_PER_SECOND,
          WRITES_PER_SECOND,
          IO_PER_SECOND,
          EVENTS_PER_SECOND,
          MESSAGES_PER_SECOND,
          RECORDS_PER_SECOND,
          ROWS_PER_SECOND,
          PACKETS_PER_SECOND ->
          NumberStyle.RATE;
      case COUNTS_PER_MINUTE, OPERATIONS_PER_MINUTE, REQUESTS_PER_MINUTE -> NumberStyle.RATE_MINUTE;
      case BYTES, KIBIBYTES, MEBIBYTES, GIBIBYTES -> NumberStyle.BYTES;
      case SI_BYTES -> NumberStyle.SI_BYTES;
      case BITS -> NumberStyle.BITS;
      case SI_BITS -> NumberStyle.SI_BITS;
      case BYTES_PER_SECOND -> NumberStyle.BYTE_RATE;
      case SI_BYTES_PER_SECOND -> NumberStyle.SI_BYTE_RATE;
      case BITS_PER_SECOND -> NumberStyle.BIT_RATE;
      case SI_BITS_PER_SECOND -> NumberStyle.SI_BIT_RATE;
      case CELSIUS -> NumberStyle.CELSIUS;
      case WATT -> NumberStyle.WATT;
      case VOLT -> NumberStyle.VOLT;
      case DOLLARS -> NumberStyle.DOLLARS;
      case EUROS -> NumberStyle.EUROS;
    };
  }

  /** Values per minute stay per minute; all others go to the basic unit. */
  static double factor(Unit unit) {
    return of(unit).equals(NumberStyle.RATE_MINUTE) ? 1 : unit.factor().doubleValue();
  }
}
