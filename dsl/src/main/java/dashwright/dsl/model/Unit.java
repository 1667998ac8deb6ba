package dashwright.dsl.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The unit of a value: the ids that Grafana has for what dashboards of services show. */
public enum Unit {
  NONE("none", Dimension.NUMBER, "1"),
  STRING("string", Dimension.NUMBER, "1"),
  SHORT("short", Dimension.COUNT, "1"),
  SISHORT("sishort", Dimension.COUNT, "1"),
  PERCENT("percent", Dimension.PERCENT, "0.01"),
  PERCENTUNIT("percentunit", Dimension.RATIO, "1"),
  DECIBEL("dB", Dimension.NUMBER, "1"),
  BOOL("bool", Dimension.STATE, "1"),
  BOOL_YES_NO("bool_yes_no", Dimension.STATE, "1"),
  BOOL_ON_OFF("bool_on_off", Dimension.STATE, "1"),
  NANOSECONDS("ns", Dimension.TIME, "0.000000001"),
  MICROSECONDS("µs", Dimension.TIME, "0.000001"),
  MILLISECONDS("ms", Dimension.TIME, "0.001"),
  SECONDS("s", Dimension.TIME, "1"),
  MINUTES("m", Dimension.TIME, "60"),
  HOURS("h", Dimension.TIME, "3600"),
  DAYS("d", Dimension.TIME, "86400"),
  HERTZ("hertz", Dimension.RATE, "1"),
  COUNTS_PER_SECOND("cps", Dimension.RATE, "1"),
  OPERATIONS_PER_SECOND("ops", Dimension.RATE, "1"),
  REQUESTS_PER_SECOND("reqps", Dimension.RATE, "1"),
  READS_PER_SECOND("rps", Dimension.RATE, "1"),
  WRITES_PER_SECOND("wps", Dimension.RATE, "1"),
  IO_PER_SECOND("iops", Dimension.RATE, "1"),
  EVENTS_PER_SECOND("eps", Dimension.RATE, "1"),
  MESSAGES_PER_SECOND("mps", Dimension.RATE, "1"),
  RECORDS_PER_SECOND("recps", Dimension.RATE, "1"),
  ROWS_PER_SECOND("rowsps", Dimension.RATE, "1"),
  COUNTS_PER_MINUTE("cpm", Dimension.RATE, "0.016666666666666666"),
  OPERATIONS_PER_MINUTE("opm", Dimension.RATE, "0.016666666666666666"),
  REQUESTS_PER_MINUTE("reqpm", Dimension.RATE, "0.016666666666666666"),
  BITS("bits", Dimension.BITS, "1"),
  BYTES("bytes", Dimension.BYTES, "1"),
  KIBIBYTES("kbytes", Dimension.BYTES, "1024"),
  MEBIBYTES("mbytes", Dimension.BYTES, "1048576"),
  GIBIBYTES("gbytes", Dimension.BYTES, "1073741824"),
  SI_BITS("decbits", Dimension.BITS, "1"),
  SI_BYTES("decbytes", Dimension.BYTES, "1"),
  BYTES_PER_SECOND("binBps", Dimension.BYTE_RATE, "1"),
  SI_BYTES_PER_SECOND("Bps", Dimension.BYTE_RATE, "1"),
  BITS_PER_SECOND("binbps", Dimension.BIT_RATE, "1"),
  SI_BITS_PER_SECOND("bps", Dimension.BIT_RATE, "1"),
  PACKETS_PER_SECOND("pps", Dimension.RATE, "1"),
  CELSIUS("celsius", Dimension.NUMBER, "1"),
  WATT("watt", Dimension.NUMBER, "1"),
  VOLT("volt", Dimension.NUMBER, "1"),
  DOLLARS("currencyUSD", Dimension.MONEY, "1"),
  EUROS("currencyEUR", Dimension.MONEY, "1");

  /** What a unit measures; units of one dimension may share a chart. */
  public enum Dimension {
    NUMBER,
    COUNT,
    RATIO,
    PERCENT,
    STATE,
    TIME,
    RATE,
    BYTES,
    BITS,
    BYTE_RATE,
    BIT_RATE,
    MONEY
  }

  private final String id;
  private final Dimension dimension;
  private final BigDecimal factor;

  Unit(String id, Dimension dimension, String factor) {
    this.id = id;
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
  }

  /** The id that Grafana has for it. */
  public String id() {
    return id;
  }

  /** What it measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** How many of the dimension's basic unit (second, byte, ratio, per second) one of it is. */
  public BigDecimal factor() {
    return factor;
  }

  /** The unit with this id. */
  public static Optional<Unit> of(String id) {
    return Arrays.stream(values()).filter(unit -> unit.id.equals(id)).findFirst();
  }

  /** All ids in their order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Unit::id).toList();
  }
}
