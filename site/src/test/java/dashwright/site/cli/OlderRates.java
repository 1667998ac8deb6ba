package dashwright.site.cli;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import dashwright.renderer.data.recording.RecordedEngine;
import dashwright.renderer.data.recording.Recording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers on a recording as Prometheus 2.42 gives them for counters that begin within a window.
 * Where the first sample is far from the start of the window, a rate carries the growth on by half
 * the usual distance of samples, but not below the zero of the counter. Prometheus 2.42 looks for
 * that zero first, over the whole window: where it lies beyond the half distance, but within 1.1 of
 * them, it carries the growth on to the zero, so that a limit makes the rate larger. Later versions
 * (its change 13725) do as we do. So each rate is computed here in the older way, kept as a series
 * of its own, and put into the expression in place of the call; all else is our evaluator's.
 */
final class OlderRates {
  private static final Set<String> RATES = Set.of("rate", "increase");

  private final Recording recording;
  private final Evaluator evaluator;
  private final Request request;
  private final SortedMap<Labels, Samples> rates = new TreeMap<>();
  private final StringBuilder promql;
  private int found;

  private OlderRates(Recording recording, Request request) {
    this.recording = recording;
    this.evaluator = RecordedEngine.evaluator(recording);
    this.request = request;
    this.promql = new StringBuilder(request.promql());
  }

  /** The answer to a request. */
  static Result ask(Recording recording, Request request) {
    return new OlderRates(recording, request).answer();
  }

  private Result answer() {
    Expression tree = Promql.parse(request.promql()).orElseThrow();
    replace(tree, times());
    SortedMap<Labels, Samples> series = new TreeMap<>(recording.series());
    series.putAll(rates);
    Evaluator replaced =
        RecordedEngine.evaluator(
            new Recording(
                recording.project(),
                recording.from(),
                recording.to(),
                recording.selectors(),
                recording.redacted(),
                series));
    Expression expression = Promql.parse(promql.toString()).orElseThrow();
    Evaluation evaluation =
        request.isInstant()
            ? replaced.instant(expression, request.end())
            : replaced.range(expression, request.start(), request.end(), request.step());
    return new Result.Values(((Evaluation.Success) evaluation).value(), List.of());
  }

  private SortedSet<Long> times() {
    SortedSet<Long> times = new TreeSet<>();
    long step = Math.max(1, request.step().toMillis());
    for (long time = request.start().toEpochMilli();
        time <= request.end().toEpochMilli();
        time += step) {
      times.add(time);
    }
    return times;
  }

  /** Replaces the calls from the last to the first, so that places before them stay. */
  private void replace(Expression node, SortedSet<Long> times) {
    if (node instanceof Call call
        && RATES.contains(call.name())
        && call.arguments().get(0) instanceof MatrixSelector window) {
      String name = "older_rate_" + found++;
      keep(name, window, call.name().equals("rate"), times);
      promql.replace(call.extent().start(), call.extent().end(), "(" + name + " + 0)");
      return;
    }
    SortedSet<Long> inner = node instanceof Subquery subquery ? steps(subquery, times) : times;
    List<Expression> children = node.children();
    for (int i = children.size() - 1; i >= 0; i--) {
      replace(children.get(i), inner);
    }
  }

  /** The times at which what stands in a subquery is evaluated: multiples of its step. */
  private static SortedSet<Long> steps(Subquery subquery, SortedSet<Long> times) {
    if (subquery.children().size() != 3) {
      throw new IllegalStateException("a subquery of the example has a range and a step");
    }
    long range = millis(subquery.range());
    long step = millis(subquery.step().orElseThrow());
    SortedSet<Long> steps = new TreeSet<>();
    for (long time : times) {
      for (long at = Math.floorDiv(time, step) * step; at >= time - range; at -= step) {
        steps.add(at);
      }
    }
    return steps;
  }

  private static long millis(Expression duration) {
    return Math.round(((NumberLiteral) duration).value() * 1000);
  }

  private void keep(String name, MatrixSelector window, boolean perSecond, SortedSet<Long> times) {
    long range = millis(window.range());
    SortedMap<Labels, SortedMap<Long, Double>> values = new TreeMap<>();
    for (long time : times) {
      for (Value.Series series : samples(window, time)) {
        SortedMap<String, String> labels = new TreeMap<>(series.labels().map());
        labels.put("__name__", name);
        rate(series.samples(), time - range, time, perSecond)
            .ifPresent(
                rate ->
                    values
                        .computeIfAbsent(Labels.of(labels), any -> new TreeMap<>())
                        .put(time, rate));
      }
    }
    values.forEach(
        (labels, known) ->
            rates.put(
                labels,
                Samples.of(
                    times.stream().mapToLong(Long::longValue).toArray(),
                    times.stream()
                        .mapToDouble(time -> known.getOrDefault(time, Samples.STALE))
                        .toArray())));
  }

  private List<Value.Series> samples(MatrixSelector window, long time) {
    Evaluation evaluation = evaluator.instant(window, Instant.ofEpochMilli(time));
    return ((Value.Matrix) ((Evaluation.Success) evaluation).value()).series();
  }

  private static Optional<Double> rate(Samples samples, long start, long end, boolean perSecond) {
    int last = samples.size() - 1;
    if (last < 1) {
      return Optional.empty();
    }
    double growth = samples.value(last) - samples.value(0);
    for (int i = 1; i <= last; i++) {
      growth += samples.value(i) < samples.value(i - 1) ? samples.value(i - 1) : 0;
    }
    double sampled = samples.time(last) - samples.time(0);
    double distance = sampled / last;
    double toStart = samples.time(0) - start;
    if (growth > 0 && samples.value(0) >= 0) {
      toStart = Math.min(toStart, sampled * (samples.value(0) / growth));
    }
    double toEnd = end - samples.time(last);
    double whole = sampled + within(toStart, distance) + within(toEnd, distance);
    double seconds = perSecond ? (end - start) / 1000.0 : 1;
    return Optional.of(growth * (whole / sampled) / seconds);
  }

  private static double within(double way, double distance) {
    return way < distance * 1.1 ? way : distance / 2;
  }
}
