package dashwright.renderer.data.exposition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a line such as {@code http_requests_total{code="200"} 12 1700000000000}. */
final class SampleParser {
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,9})?");
  private static final Pattern SECONDS =
      Pattern.compile("-?(?:\\d{1,15}\\.?\\d{0,20}|\\.\\d{1,20})(?:[eE][-+]?\\d{1,2})?");
  private static final Pattern MILLIS = Pattern.compile("-?\\d{1,15}");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The end of the year 9999. */
  private static final BigDecimal LATEST = BigDecimal.valueOf(253_402_300_799_999L);

  private final Cursor cursor;
  private final Format format;
  private final SortedMap<String, String> labels = new TreeMap<>();
  private Optional<String> name = Optional.empty();

  private SampleParser(Cursor cursor, Format format) {
    this.cursor = cursor;
    this.format = format;
  }

  static Sample parse(Cursor cursor, Format format, int line) {
    return new SampleParser(cursor, format).sample(line);
  }

  private Sample sample(int line) {
    int start = cursor.skipBlanks().position();
    if (!cursor.sees('{')) {
      name = Optional.of(cursor.metricName());
    }
    if (cursor.skipBlanks().take('{')) {
      labels();
    }
    String metric =
        name.orElseThrow(
            () ->
                new LineError(
                    start,
                    cursor.position(),
                    "this sample has no name",
                    "write the metric's name before `{`"));
    double value = value();
    OptionalLong time = time();
    end();
    return new Sample(metric, Collections.unmodifiableSortedMap(labels), value, time, line);
  }

  private void labels() {
    while (!cursor.skipBlanks().take('}')) {
      label();
      if (!cursor.skipBlanks().take(',') && !cursor.sees('}')) {
        throw cursor.unexpected("`,` or `}`", "put `,` between labels and `}` behind the last");
      }
    }
  }

  private void label() {
    int start = cursor.position();
    boolean quoted = cursor.sees('"');
    String label = quoted ? cursor.quoted() : cursor.labelName();
    cursor.skipBlanks();
    if (quoted && (cursor.sees(',') || cursor.sees('}'))) {
      if (name.isPresent()) {
        throw new LineError(
            start, cursor.position(), "this sample has a second name", "leave one of them out");
      }
      name = Optional.of(label);
      return;
    }
    if (!cursor.take('=')) {
      throw cursor.unexpected("`=`", "a label is written `name=\"value\"`");
    }
    String value = cursor.skipBlanks().quoted();
    if (label.equals("__name__") || labels.put(label, value) != null) {
      throw new LineError(
          start,
          cursor.position(),
          "this sample has `" + label + "` twice",
          "leave one of them out");
    }
  }

  private double value() {
    int start = cursor.skipBlanks().position();
    String word = cursor.word();
    if (DECIMAL.matcher(word).matches()) {
      return Double.parseDouble(word);
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "nan", "+nan", "-nan" -> Double.NaN;
      case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
      case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw noNumber(start, word);
    };
  }

  private static LineError noNumber(int start, String word) {
    String help = "a sample is written `name{label=\"value\"} number`";
    return word.isEmpty()
        ? new LineError(start, start, "the line ends where a number belongs", help)
        : new LineError(start, start + word.length(), "`" + word + "` is not a number", help);
  }

  private OptionalLong time() {
    int start = cursor.skipBlanks().position();
    if (cursor.isAtEnd() || seesExemplar()) {
      return OptionalLong.empty();
    }
    String word = cursor.word();
    boolean seconds = format == Format.OPEN_METRICS;
    if ((seconds ? SECONDS : MILLIS).matcher(word).matches()) {
      BigDecimal number = new BigDecimal(word);
      BigDecimal millis = seconds ? number.multiply(THOUSAND) : number;
      if (millis.abs().compareTo(LATEST) <= 0) {
        return OptionalLong.of(millis.setScale(0, RoundingMode.HALF_UP).longValueExact());
      }
    }
    throw new LineError(
        start,
        start + word.length(),
        "`" + word + "` is not a time",
        seconds
            ? "OpenMetrics has seconds since 1970"
            : "times are whole milliseconds since 1970; OpenMetrics has seconds, and ends with `#"
                + " EOF`");
  }

  private void end() {
    cursor.skipBlanks();
    if (!cursor.isAtEnd() && !seesExemplar()) {
      int start = cursor.position();
      String rest = cursor.rest();
      throw new LineError(
          start,
          start + rest.length(),
          "a sample ends before `" + shortened(rest) + "`",
          "leave it out, or put it on a line of its own");
    }
  }

  /** An exemplar is an example of an event; nothing is made of it. */
  private boolean seesExemplar() {
    return format == Format.OPEN_METRICS && cursor.sees('#');
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
