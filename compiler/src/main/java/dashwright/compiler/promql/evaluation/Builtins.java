package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All functions that can be evaluated, family by family. */
final class Builtins {
  private static final Map<String, Builtin> ALL = all();

  private Builtins() {}

  /** The function that is called. */
  static Builtin of(Call call) {
    return Optional.ofNullable(ALL.get(call.name()))
        .orElseThrow(
            () ->
                new EvaluationError(
                    call.nameExtent(),
                    "`" + call.name() + "` is experimental, and not evaluated here",
                    "ask a Prometheus that has it enabled"));
  }

  private static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    List.of(
            ElementFunctions.all(),
            RangeFunctions.all(),
            TimeFunctions.all(),
            ScalarFunctions.all(),
            LabelFunctions.all(),
            AbsenceFunctions.all(),
            SortFunctions.all(),
            HistogramFunctions.all())
        .forEach(all::putAll);
    return all;
  }
}
