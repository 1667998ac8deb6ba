package dashwright.compiler.promql;

import java.util.List;

/**
 * How an aggregation forms its groups.
 *
 * @param kind which labels are kept
 * @param labels the labels named
 */
public record Grouping(Kind kind, List<Label> labels) {
  /** Everything in one group. */
  public static final Grouping ALL = new Grouping(Kind.BY, List.of());

  /** Which labels are kept. */
  public enum Kind {
    /** Those named. */
    BY("by"),
    /** All but those named. */
    WITHOUT("without");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** As written in PromQL. */
    public String text() {
      return text;
    }
  }

  public Grouping {
    labels = List.copyOf(labels);
  }
}
