package dashwright.compiler.plan;

import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.util.List;

/** A Prometheus rule, final. */
public sealed interface RulePlan {

  /** What it evaluates. */
  String promql();

  /** The labels that it sets. */
  List<RuleLabel> labels();

  /** The definition that it follows from. */
  Origin origin();

  /** What is special about each kind of rule. */
  <R> R accept(Visitor<R> visitor);

  /** Tells kinds of rules apart. */
  interface Visitor<R> {
    /** Of a recording rule. */
    R recording(Recording rule);

    /** Of an alerting rule. */
    R alert(Alert rule);
  }

  /**
   * Keeps a value as a series.
   *
   * @param record the name of the series
   * @param promql what it evaluates
   * @param labels the labels that it sets
   * @param origin the definition that it follows from
   */
  record Recording(String record, String promql, List<RuleLabel> labels, Origin origin)
      implements RulePlan {
    public Recording {
      labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recording(this);
    }
  }

  /**
   * Tells somebody as long as its expression has samples.
   *
   * @param alert its name
   * @param promql what it evaluates
   * @param lasting how long there must be samples before it fires
   * @param labels the labels that it sets
   * @param annotations what it says, with templates
   * @param origin the definition that it follows from
   */
  record Alert(
      String alert,
      String promql,
      Duration lasting,
      List<RuleLabel> labels,
      List<RuleLabel> annotations,
      Origin origin)
      implements RulePlan {
    public Alert {
      labels = List.copyOf(labels);
      annotations = List.copyOf(annotations);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alert(this);
    }
  }
}
