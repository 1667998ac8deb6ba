package dashwright.dsl.promql;

/** One series of many, or one of each group. */
public final class Aggregation extends InstantVector {
  private final String operator;
  private final String arguments;

  private Aggregation(String operator, String grouping, String arguments) {
    super(Term.primary(operator + grouping + "(" + arguments + ")"));
    this.operator = operator;
    this.arguments = arguments;
  }

  static Aggregation of(String operator, InstantVector vector) {
    return new Aggregation(operator, "", vector.promql());
  }

  static Aggregation of(String operator, String parameter, InstantVector vector) {
    return new Aggregation(operator, "", parameter + ", " + vector.promql());
  }

  /** One of each group of series that agree in these labels. */
  public InstantVector by(String... labels) {
    return labels.length == 0 ? this : grouped(" by (", labels);
  }

  /** One of each group of series that agree in all other labels. */
  public InstantVector without(String... labels) {
    return grouped(" without (", labels);
  }

  private InstantVector grouped(String word, String... labels) {
    return new Aggregation(operator, word + Names.list(labels) + ") ", arguments);
  }
}
