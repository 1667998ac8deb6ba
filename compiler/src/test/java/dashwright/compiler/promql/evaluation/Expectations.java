package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.StringLiteral;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a script says of the answer to a query. */
final class Expectations {
  private static final double TOLERANCE = 1e-6;

  private static final Pattern NOTE =
      Pattern.compile("expect\\s+(fail|warn|info)(?:\\s+(msg|regex):\\s*(.*))?");
  private static final Pattern RANGE =
      Pattern.compile("expect range vector\\s+from\\s+(\\S+)\\s+to\\s+(\\S+)\\s+step\\s+(\\S+)");

  private final Script.Eval eval;

  Expectations(Script.Eval eval) {
    this.eval = eval;
  }

  /** Why the answer is not as expected. */
  Optional<String> mismatch(Evaluation evaluation) {
    boolean fails = eval.expectations().stream().anyMatch(line -> line.startsWith("expect fail"));
    if (evaluation instanceof Evaluation.Failure failure) {
      return fails
          ? notes("fail", List.of(failure.message()))
          : Optional.of("failed: " + failure.message());
    }
    if (fails) {
      return Optional.of("did not fail");
    }
    Evaluation.Success success = (Evaluation.Success) evaluation;
    return notes("warn", printed(success, Annotation.Kind.WARNING))
        .or(() -> notes("info", printed(success, Annotation.Kind.INFO)))
        .or(() -> mismatch(success.value()));
  }

  private List<String> printed(Evaluation.Success success, Annotation.Kind kind) {
    return success.annotations().stream()
        .filter(annotation -> annotation.kind() == kind)
        .map(this::printed)
        .toList();
  }

  private String printed(Annotation annotation) {
    String before = eval.expression().substring(0, annotation.extent().start());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    String kind = annotation.kind() == Annotation.Kind.WARNING ? "warning" : "info";
    return "PromQL " + kind + ": " + annotation.message() + " (" + line + ":" + column + ")";
  }

  /** Each line must fit one message, and each message a line, where there are any lines. */
  private Optional<String> notes(String kind, List<String> messages) {
    List<Pattern> wanted = new ArrayList<>();
    for (String line : eval.expectations()) {
      Matcher note = NOTE.matcher(line);
      if (line.equals("expect no_" + kind) && !messages.isEmpty()) {
        return Optional.of("unexpected " + messages);
      }
      if (note.matches() && note.group(1).equals(kind)) {
        wanted.add(pattern(note));
      }
    }
    boolean found =
        wanted.stream()
            .allMatch(pattern -> messages.stream().anyMatch(m -> pattern.matcher(m).find()));
    boolean covered =
        wanted.isEmpty()
            || messages.stream().allMatch(m -> wanted.stream().anyMatch(p -> p.matcher(m).find()));
    return found && covered
        ? Optional.empty()
        : Optional.of("expected " + kind + " " + wanted + ", got " + messages);
  }

  private static Pattern pattern(Matcher note) {
    if (note.group(2) == null) {
      return Pattern.compile("");
    }
    String text = note.group(3).strip();
    return Pattern.compile(note.group(2).equals("msg") ? "^" + Pattern.quote(text) + "$" : text);
  }

  private Optional<String> mismatch(Value value) {
    if (value instanceof Value.Text text) {
      return mismatch(text);
    }
    if (value instanceof Value.Scalar scalar) {
      return mismatch(scalar);
    }
    if (value instanceof Value.Vector vector) {
      boolean ordered = eval.expectations().contains("expect ordered");
      return mismatch(vector.points(), ordered);
    }
    return mismatch((Value.Matrix) value);
  }

  private Optional<String> mismatch(Value.Text text) {
    String wanted =
        eval.expectations().stream()
            .filter(line -> line.startsWith("expect string "))
            .map(line -> Promql.parse(line.substring("expect string ".length())).orElseThrow())
            .map(literal -> ((StringLiteral) literal).value())
            .findFirst()
            .orElse("no text");
    return wanted.equals(text.value()) ? Optional.empty() : Optional.of("got " + text);
  }

  private Optional<String> mismatch(Value.Scalar scalar) {
    OptionalDouble wanted =
        eval.expected().size() == 1
            ? SeriesNotation.number(eval.expected().get(0))
            : OptionalDouble.empty();
    boolean same = wanted.isPresent() && isClose(wanted.getAsDouble(), scalar.value());
    return same ? Optional.empty() : Optional.of("got " + scalar.value());
  }

  private List<SeriesNotation> expected() {
    return eval.expected().stream().map(SeriesNotation::parse).toList();
  }

  private Optional<String> mismatch(List<Value.Point> points, boolean ordered) {
    List<SeriesNotation> wanted = new ArrayList<>(expected());
    List<Value.Point> found = new ArrayList<>(points);
    if (!ordered) {
      wanted.sort(Comparator.comparing(SeriesNotation::labels));
      found.sort(Comparator.comparing(Value.Point::labels));
    }
    boolean same = wanted.size() == found.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      same =
          wanted.get(i).labels().equals(found.get(i).labels())
              && wanted.get(i).points().get(0) instanceof SeriesNotation.Number number
              && isClose(number.value(), found.get(i).value());
    }
    return same ? Optional.empty() : Optional.of("got " + found);
  }

  private Optional<String> mismatch(Value.Matrix matrix) {
    long start = eval.start();
    long step = Math.max(1, eval.step());
    for (String line : eval.expectations()) {
      Matcher range = RANGE.matcher(line);
      if (range.matches()) {
        start = Script.millis(range.group(1));
        step = Script.millis(range.group(3));
      }
    }
    Map<Labels, Map<Long, Double>> wanted = new TreeMap<>();
    for (SeriesNotation series : expected()) {
      Map<Long, Double> values = new TreeMap<>();
      for (int i = 0; i < series.points().size(); i++) {
        if (series.points().get(i) instanceof SeriesNotation.Number number) {
          values.put(start + i * step, number.value());
        }
      }
      wanted.put(series.labels(), values);
    }
    Map<Labels, Map<Long, Double>> found = new TreeMap<>();
    matrix.series().forEach(series -> found.put(series.labels(), values(series.samples())));
    return isClose(wanted, found) ? Optional.empty() : Optional.of("got " + found);
  }

  private static Map<Long, Double> values(Samples samples) {
    Map<Long, Double> values = new TreeMap<>();
    for (int i = 0; i < samples.size(); i++) {
      values.put(samples.time(i), samples.value(i));
    }
    return values;
  }

  private static boolean isClose(
      Map<Labels, Map<Long, Double>> wanted, Map<Labels, Map<Long, Double>> found) {
    return wanted.keySet().equals(found.keySet())
        && wanted.entrySet().stream()
            .allMatch(
                entry -> {
                  Map<Long, Double> values = found.get(entry.getKey());
                  return values.keySet().equals(entry.getValue().keySet())
                      && entry.getValue().entrySet().stream()
                          .allMatch(value -> isClose(value.getValue(), values.get(value.getKey())));
                });
  }

  /** Why a range query does not give the expected values at a time. */
  Optional<String> mismatchAt(long time, Evaluation range) {
    if (range instanceof Evaluation.Failure failure) {
      return Optional.of("failed: " + failure.message());
    }
    Value.Matrix matrix = (Value.Matrix) ((Evaluation.Success) range).value();
    List<Value.Point> points = new ArrayList<>();
    for (Value.Series series : matrix.series()) {
      Samples samples = series.samples().between(time, time);
      if (samples.size() == 1) {
        points.add(new Value.Point(series.labels(), time, samples.value(0)));
      }
    }
    boolean scalar =
        eval.expected().size() == 1 && SeriesNotation.number(eval.expected().get(0)).isPresent();
    return scalar
        ? mismatch(new Value.Scalar(time, points.get(0).value()))
        : mismatch(points, false);
  }

  static boolean isClose(double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.isNaN(a) && Double.isNaN(b);
    }
    return a == b || Math.abs(a - b) < TOLERANCE * (Math.abs(a) + Math.abs(b));
  }
}
