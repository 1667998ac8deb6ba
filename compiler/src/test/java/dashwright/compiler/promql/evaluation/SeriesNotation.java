package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A series as tests of rules write it: {@code name{a="b"} 0+10x3 _ stale}.
 *
 * @param labels its labels
 * @param points its values, one for each interval
 */
record SeriesNotation(Labels labels, List<Point> points) {
  /** What there is at one time. */
  sealed interface Point {}

  /** Nothing. */
  record Missing() implements Point {}

  /** A native histogram. */
  record Histogram() implements Point {}

  /** A number. */
  record Number(double value) implements Point {}

  private static final String NUMBER =
      "([+-]?(?:[0-9]+\\.?[0-9]*(?:[eE][+-]?[0-9]+)?|\\.[0-9]+(?:[eE][+-]?[0-9]+)?|[iI]nf|[nN]a[nN]))";

  private static final Pattern TOKEN = Pattern.compile("(?:\\{\\{.*?\\}\\}|[^\\s{])+");
  private static final Pattern RUN =
      Pattern.compile(NUMBER + "(?:([+-])" + NUMBER + ")?(?:x([0-9]+))?");
  private static final Pattern GAPS = Pattern.compile("_(?:x([0-9]+))?");
  private static final Pattern HISTOGRAMS = Pattern.compile("\\{\\{.*?\\}\\}(?:.*x([0-9]+))?");

  /** Reads a line. */
  static SeriesNotation parse(String line) {
    int end = endOfMetric(line);
    Matcher tokens = TOKEN.matcher(line.substring(end));
    List<Point> points = new ArrayList<>();
    while (tokens.find()) {
      add(tokens.group(), points);
    }
    return new SeriesNotation(labels(line.substring(0, end)), points);
  }

  /** A line that is nothing but a number. */
  static OptionalDouble number(String line) {
    return line.matches(NUMBER) ? OptionalDouble.of(value(line)) : OptionalDouble.empty();
  }

  private static int endOfMetric(String line) {
    boolean quoted = false;
    boolean braces = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && line.charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '}')) {
        braces = c == '{';
      } else if (!quoted && !braces && Character.isWhitespace(c)) {
        return i;
      }
    }
    return line.length();
  }

  private static Labels labels(String metric) {
    Expression expression = Promql.parse(metric).orElseThrow();
    VectorSelector selector = (VectorSelector) expression;
    Map<String, String> labels = new TreeMap<>();
    labels.put(LabelMatcher.METRIC_NAME, selector.name());
    selector
        .matchers()
        .forEach(matcher -> labels.put(matcher.matcher().label(), matcher.matcher().value()));
    return Labels.of(labels);
  }

  private static void add(String token, List<Point> points) {
    Matcher gaps = GAPS.matcher(token);
    Matcher histograms = HISTOGRAMS.matcher(token);
    Matcher run = RUN.matcher(token);
    if (gaps.matches()) {
      int count = gaps.group(1) == null ? 1 : Integer.parseInt(gaps.group(1));
      repeat(count, new Missing(), points);
    } else if (histograms.matches()) {
      int count = histograms.group(1) == null ? 0 : Integer.parseInt(histograms.group(1));
      repeat(count + 1, new Histogram(), points);
    } else if (token.equals("stale")) {
      points.add(new Number(Samples.STALE));
    } else if (run.matches()) {
      addRun(run, points);
    } else {
      throw new IllegalArgumentException("no value: " + token);
    }
  }

  private static void repeat(int count, Point point, List<Point> points) {
    for (int i = 0; i < count; i++) {
      points.add(point);
    }
  }

  private static void addRun(Matcher run, List<Point> points) {
    double value = value(run.group(1));
    double step = run.group(3) == null ? 0 : value(run.group(2) + run.group(3));
    int count = run.group(4) == null ? 0 : Integer.parseInt(run.group(4));
    for (int i = 0; i <= count; i++) {
      points.add(new Number(value));
      value += step;
    }
  }

  private static double value(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.endsWith("inf")) {
      return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return lower.endsWith("nan") ? Double.NaN : Double.parseDouble(text);
  }
}
