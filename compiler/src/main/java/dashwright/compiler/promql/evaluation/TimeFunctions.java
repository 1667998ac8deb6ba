package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Parts of a date, in UTC: of the values, or of the time of the evaluation. */
final class TimeFunctions {
  /** Farther from 1970, in seconds, there is no date any more. */
  private static final double FARTHEST = 1e15;

  private TimeFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("minute", part(LocalDateTime::getMinute));
    all.put("hour", part(LocalDateTime::getHour));
    all.put("day_of_week", part(date -> date.getDayOfWeek().getValue() % 7));
    all.put("day_of_month", part(LocalDateTime::getDayOfMonth));
    all.put("day_of_year", part(LocalDateTime::getDayOfYear));
    all.put("days_in_month", part(date -> date.toLocalDate().lengthOfMonth()));
    all.put("month", part(LocalDateTime::getMonthValue));
    all.put("year", part(LocalDateTime::getYear));
    return all;
  }

  private static Builtin part(ToIntFunction<LocalDateTime> part) {
    return (call, interpreter) ->
        interpreter.merged(
            times(call, interpreter).stream()
                .map(row -> row.map(value -> of(value, part)).named(row.labels.withoutMetric()))
                .toList(),
            call);
  }

  private static List<Row> times(Call call, Interpreter interpreter) {
    if (!call.arguments().isEmpty()) {
      return interpreter.vector(call.arguments().get(0));
    }
    double[] now = Arrays.stream(interpreter.grid().seconds()).map(Math::floor).toArray();
    return List.of(new Row(Labels.NONE, now));
  }

  private static double of(double seconds, ToIntFunction<LocalDateTime> part) {
    if (!(Math.abs(seconds) < FARTHEST)) {
      return Double.NaN;
    }
    return part.applyAsInt(LocalDateTime.ofEpochSecond((long) seconds, 0, ZoneOffset.UTC));
  }
}
