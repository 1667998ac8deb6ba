package dashwright.compiler.promql;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What makes one series of several. */
public enum AggregationOperator {
  SUM(Parameter.NONE),
  AVG(Parameter.NONE),
  COUNT(Parameter.NONE),
  MIN(Parameter.NONE),
  MAX(Parameter.NONE),
  GROUP(Parameter.NONE),
  STDDEV(Parameter.NONE),
  STDVAR(Parameter.NONE),
  TOPK(Parameter.NUMBER),
  BOTTOMK(Parameter.NUMBER),
  COUNT_VALUES(Parameter.STRING),
  QUANTILE(Parameter.NUMBER),
  LIMITK(Parameter.NUMBER),
  LIMIT_RATIO(Parameter.NUMBER);

  /** What stands before the vector. */
  public enum Parameter {
    NONE,
    NUMBER,
    STRING
  }

  private static final Map<String, AggregationOperator> BY_NAME = byName();

  private final Parameter parameter;

  AggregationOperator(Parameter parameter) {
    this.parameter = parameter;
  }

  /** As the canonical form writes it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What stands before the vector. */
  public Parameter parameter() {
    return parameter;
  }

  /** Whether it keeps the labels of the series it picks. */
  public boolean picks() {
    return switch (this) {
      case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO -> true;
      case SUM, AVG, COUNT, MIN, MAX, GROUP, STDDEV, STDVAR, COUNT_VALUES, QUANTILE -> false;
    };
  }

  /** Whether a server has to be told to know it. */
  boolean isExperimental() {
    return this == LIMITK || this == LIMIT_RATIO;
  }

  /** The operator of a word, in any case. */
  static Optional<AggregationOperator> of(String word) {
    return Optional.ofNullable(BY_NAME.get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, AggregationOperator> byName() {
    Map<String, AggregationOperator> names = new LinkedHashMap<>();
    for (AggregationOperator operator : values()) {
      names.put(operator.text(), operator);
    }
    return names;
  }
}
