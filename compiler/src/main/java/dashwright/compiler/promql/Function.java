package dashwright.compiler.promql;

import static dashwright.compiler.promql.ValueType.MATRIX;
import static dashwright.compiler.promql.ValueType.SCALAR;
import static dashwright.compiler.promql.ValueType.STRING;
import static dashwright.compiler.promql.ValueType.VECTOR;

import dashwright.dsl.source.Suggestion;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A function of PromQL; its name is in lower case only.
 *
 * @param name its name
 * @param parameters what its arguments are; the last stands for all further ones
 * @param least how many arguments it needs
 * @param most how many it takes
 * @param result what it gives
 */
public record Function(
    String name, List<ValueType> parameters, int least, int most, ValueType result) {
  private static final int ANY = Integer.MAX_VALUE;

  /** Far above the longest name; what is longer is no misspelling. */
  private static final int LONGEST = 60;

  private static final Set<String> EXPERIMENTAL =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "double_exponential_smoothing",
                  "end",
                  "histogram_quantiles",
                  "info",
                  "mad_over_time",
                  "max_of",
                  "min_of",
                  "range",
                  "sort_by_label",
                  "sort_by_label_desc",
                  "start",
                  "start_timestamp",
                  "step",
                  "ts_of_first_over_time",
                  "ts_of_last_over_time",
                  "ts_of_max_over_time",
                  "ts_of_min_over_time")));

  private static final Map<String, Function> ALL = all();

  public Function {
    parameters = List.copyOf(parameters);
  }

  /** The function of this name. */
  public static Optional<Function> of(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** All names. */
  static Collection<String> names() {
    return ALL.keySet();
  }

  /** Whether a server has to be told to know it. */
  public boolean isExperimental() {
    return EXPERIMENTAL.contains(name);
  }

  /** What the argument at this place has to be. */
  ValueType parameter(int index) {
    return parameters.get(Math.min(index, parameters.size() - 1));
  }

  /** The problem of a name that no function has. */
  static Optional<Promql.Problem> unknown(Token name) {
    if (ALL.containsKey(name.text())) {
      return Optional.empty();
    }
    Optional<String> help =
        name.text().equals("holt_winters")
            ? Optional.of("it is called `double_exponential_smoothing` since Prometheus 3.0")
            : Optional.of(name.text())
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> Suggestion.didYouMean(text, ALL.keySet()));
    return Optional.of(
        Promql.Problem.of(
                Promql.Kind.SYNTAX,
                name.extent(),
                "unknown function with name `" + Excerpt.of(name.text()) + "`")
            .help(help));
  }

  private static Map<String, Function> all() {
    Map<String, Function> all = new LinkedHashMap<>();
    add(
        all,
        "abs acos acosh asin asinh atan atanh ceil cos cosh deg exp floor ln log10 log2",
        VECTOR);
    add(
        all,
        "rad sgn sin sinh sqrt tan tanh absent sort sort_desc timestamp start_timestamp",
        VECTOR);
    add(
        all,
        "histogram_avg histogram_count histogram_stddev histogram_stdvar histogram_sum",
        VECTOR);
    add(all, "rate irate increase resets changes delta idelta deriv absent_over_time", MATRIX);
    add(all, "avg_over_time count_over_time sum_over_time min_over_time max_over_time", MATRIX);
    add(all, "first_over_time last_over_time present_over_time mad_over_time", MATRIX);
    add(
        all,
        "stddev_over_time stdvar_over_time ts_of_first_over_time ts_of_last_over_time",
        MATRIX);
    add(all, "ts_of_max_over_time ts_of_min_over_time", MATRIX);
    for (String name :
        "day_of_month day_of_week day_of_year days_in_month hour minute month year"
            .split(" ", -1)) {
      add(all, new Function(name, List.of(VECTOR), 0, 1, VECTOR));
    }
    for (String name : "end pi range start step time".split(" ", -1)) {
      add(all, new Function(name, List.of(), 0, 0, SCALAR));
    }
    add(all, new Function("max_of", List.of(SCALAR, SCALAR), 2, 2, SCALAR));
    add(all, new Function("min_of", List.of(SCALAR, SCALAR), 2, 2, SCALAR));
    add(all, new Function("scalar", List.of(VECTOR), 1, 1, SCALAR));
    add(all, "vector", SCALAR);
    add(all, "clamp", VECTOR, SCALAR, SCALAR);
    add(all, "clamp_max", VECTOR, SCALAR);
    add(all, "clamp_min", VECTOR, SCALAR);
    add(all, "histogram_quantile", SCALAR, VECTOR);
    add(all, "histogram_fraction", SCALAR, SCALAR, VECTOR);
    add(all, "quantile_over_time", SCALAR, MATRIX);
    add(all, "predict_linear", MATRIX, SCALAR);
    add(all, "double_exponential_smoothing", MATRIX, SCALAR, SCALAR);
    add(all, "label_replace", VECTOR, STRING, STRING, STRING, STRING);
    add(all, new Function("label_join", List.of(VECTOR, STRING), 3, ANY, VECTOR));
    add(all, new Function("round", List.of(VECTOR, SCALAR), 1, 2, VECTOR));
    add(all, new Function("sort_by_label", List.of(VECTOR, STRING), 1, ANY, VECTOR));
    add(all, new Function("sort_by_label_desc", List.of(VECTOR, STRING), 1, ANY, VECTOR));
    add(all, new Function("info", List.of(VECTOR, VECTOR), 1, 2, VECTOR));
    add(all, new Function("histogram_quantiles", List.of(VECTOR, STRING, SCALAR), 3, 12, VECTOR));
    return Collections.unmodifiableMap(all);
  }

  private static void add(Map<String, Function> all, String names, ValueType... parameters) {
    for (String name : names.split(" ", -1)) {
      int count = parameters.length;
      add(all, new Function(name, List.of(parameters), count, count, VECTOR));
    }
  }

  private static void add(Map<String, Function> all, Function function) {
    all.put(function.name(), function);
  }
}
