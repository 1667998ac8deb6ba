package dashwright.compiler.promql;

import java.util.List;

/** Which labels the result of an expression has, apart from the metric's name. */
public sealed interface ResultLabels {
  /**
   * The labels, in the order of the text; none when everything is aggregated, or when nothing is
   * known.
   */
  List<String> labels();

  /**
   * The result has no labels but these.
   *
   * @param labels the labels
   */
  record Known(List<String> labels) implements ResultLabels {
    public Known {
      labels = List.copyOf(labels);
    }
  }

  /** The labels depend on the data, on a macro, or on text that cannot be parsed. */
  record Unknown() implements ResultLabels {
    @Override
    public List<String> labels() {
      return List.of();
    }
  }

  /** The labels of an expression's result. */
  static ResultLabels of(String promql) {
    return Parser.parse(promql)
        .expression()
        .map(tree -> tree.accept(new LabelInference()))
        .<ResultLabels>map(labels -> labels.<ResultLabels>map(Known::new).orElse(new Unknown()))
        .orElse(new Unknown());
  }
}
