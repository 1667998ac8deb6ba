package dashwright.compiler.inference;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.VectorSelector;
import dashwright.dsl.model.Metric;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what can be told of expressions from their text and the catalogue. It never guesses. */
public final class Inference {
  private final Knowledge knowledge;
  private final LabelInference labels;

  /** Inference of one query; what was told of its parts is remembered. */
  public Inference(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.labels = new LabelInference(knowledge);
  }

  /** All that can be told of an expression. */
  public Inferred of(Expression tree) {
    return new Inferred(unit(tree), range(tree), labels(tree), course(tree), presence(tree));
  }

  /** The unit of an expression's values. */
  public Optional<Measured> unit(Expression expression) {
    return expression.accept(new UnitInference(knowledge));
  }

  /** How large the values of an expression are. */
  public Optional<Range> range(Expression expression) {
    return expression.accept(new RangeInference(knowledge, labels));
  }

  /** The labels of an expression's series. */
  public SeriesLabels labels(Expression expression) {
    return labels.of(expression);
  }

  /** How the values of an expression move. */
  public Course course(Expression expression) {
    return expression.accept(new CourseInference(knowledge));
  }

  /** Whether an expression's result is there when nothing happens. */
  public Presence presence(Expression expression) {
    if (!Absence.causes(expression, this::appearsLate).isEmpty()) {
      return Presence.AFTER_FIRST_EVENT;
    }
    boolean known =
        Nodes.selectors(expression).stream().allMatch(s -> knowledge.series(s).isPresent());
    return known ? Presence.ALWAYS : Presence.UNKNOWN;
  }

  /** Whether the series of a selector come with the first event. */
  private boolean appearsLate(VectorSelector selector) {
    return series(selector)
        .filter(series -> series.metric().emission() == Metric.Emission.ON_FIRST_EVENT)
        .isPresent();
  }

  /** Whether a selector picks counters that come with the first event. */
  public boolean countsLate(VectorSelector selector) {
    return appearsLate(selector) && course(selector) == Course.COUNTER;
  }

  /** What the catalogue says of a selector. */
  public Optional<Series> series(VectorSelector selector) {
    return knowledge.series(selector);
  }

  /** Whether there is nothing for one selector to pick where the other picks nothing. */
  public boolean isWithin(VectorSelector some, VectorSelector all) {
    return new Selection(knowledge, some).isWithin(new Selection(knowledge, all));
  }

  /** Whether a division is one of a part by its whole. */
  public boolean isShare(Binary binary) {
    return new Shares(knowledge).isShare(binary);
  }

  /** The histogram whose average a division is. */
  public Optional<Metric> averaged(Binary binary) {
    return Histograms.averaged(knowledge, binary);
  }

  /** The matchers of a selector that find nothing. */
  public List<DeadMatcher> dead(VectorSelector selector) {
    return knowledge
        .series(selector)
        .map(series -> DeadMatcher.of(series, selector))
        .orElse(List.of());
  }

  /** How the values move that a function works on. */
  public Course operandCourse(Call call) {
    return Operands.of(call).map(this::course).orElse(Course.UNKNOWN);
  }

  /** Whether a function that needs the buckets of a classic histogram gets none. */
  public boolean lacksBuckets(Call call) {
    boolean classic =
        Nodes.selectors(call).stream()
            .allMatch(
                selector ->
                    series(selector)
                        .map(series -> series.metric().type() != Metric.Type.NATIVE_HISTOGRAM)
                        .orElseGet(() -> SelectedLabels.isBucket(selector)));
    return classic
        && Operands.of(call)
            .filter(buckets -> labels(buckets).has(DeclaredLabels.BOUND) == SeriesLabels.Answer.NO)
            .isPresent();
  }

  /** What keeps the sides of an operator apart, so that no series finds another. */
  public Optional<Joins.Mismatch> mismatch(Binary binary) {
    boolean vectors = Operands.isSeries(binary.left()) && Operands.isSeries(binary.right());
    return vectors
        ? Joins.mismatch(binary, labels(binary.left()), labels(binary.right()))
        : Optional.empty();
  }

  /**
   * All labels that the series of an expression can have at all: declared, known implicitly, or
   * made by the query; empty where a metric or a function hides them.
   */
  public Optional<Set<String>> declared(Expression expression) {
    return LabelNames.of(knowledge, expression);
  }
}
