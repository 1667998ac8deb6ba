package dashwright.compiler.inference;

import dashwright.compiler.promql.Call;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The unit of what a function gives. */
final class UnitFunctions {
  /** Functions whose result is in the unit of the series they work on. */
  private static final Set<String> KEEPING =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "increase",
                  "delta",
                  "idelta",
                  "min_over_time",
                  "max_over_time",
                  "first_over_time",
                  "last_over_time",
                  "quantile_over_time",
                  "stddev_over_time",
                  "mad_over_time",
                  "predict_linear",
                  "double_exponential_smoothing",
                  "abs",
                  "ceil",
                  "floor",
                  "round",
                  "clamp",
                  "clamp_min",
                  "clamp_max",
                  "scalar",
                  "sort",
                  "sort_desc",
                  "sort_by_label",
                  "sort_by_label_desc",
                  "label_replace",
                  "label_join",
                  "info")));

  private final Knowledge knowledge;

  UnitFunctions(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The unit of a call, from that of the series it works on. */
  Optional<Measured> of(Call call, Optional<Measured> operand) {
    return switch (call.name()) {
      case "rate", "irate", "deriv" -> operand.map(Measured::perSecond);
      case "time", "timestamp" -> Optional.of(Measured.SECONDS);
      case "count_over_time", "changes", "resets" -> Optional.of(Measured.COUNT);
      case "absent", "absent_over_time", "present_over_time" -> Optional.of(Measured.STATE);
      case "histogram_fraction" -> Optional.of(Measured.SHARE);
      case "histogram_quantile", "histogram_avg", "histogram_stddev" ->
          Histograms.below(knowledge, call).flatMap(metric -> Measured.in(metric.unit()));
      case "avg_over_time" ->
          operand.map(unit -> unit.equals(Measured.STATE) ? Measured.SHARE : unit);
      case "sum_over_time" ->
          operand.map(unit -> unit.equals(Measured.STATE) ? Measured.COUNT : unit);
      default -> KEEPING.contains(call.name()) ? operand : Optional.empty();
    };
  }
}
