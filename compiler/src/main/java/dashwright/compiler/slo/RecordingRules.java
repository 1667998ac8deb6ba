package dashwright.compiler.slo;

import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.Promql;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The recording rules of an SLO: two streams from the raw series, all longer windows from these. A
 * window of the streams is a ratio of sums, and reads one sample a minute whatever the raw series
 * cost.
 */
public final class RecordingRules {
  private final Recorded recorded;
  private final Origin origin;

  /** The rules for these series. */
  public RecordingRules(Recorded recorded, Origin origin) {
    this.recorded = recorded;
    this.origin = origin;
  }

  /** The streams, and the error ratio over each of some windows. */
  public List<RulePlan.Recording> streams(SortedSet<Duration> windows) {
    Events raw = recorded.budget().events();
    List<RulePlan.Recording> rules = new ArrayList<>();
    rules.add(rule(recorded.total(), sliced(raw.total())));
    rules.add(rule(recorded.bad(), sliced(raw.bad())));
    for (Duration window : windows) {
      rules.add(rule(recorded.ratio(window), ratio(window)));
    }
    return rules;
  }

  /** The error ratio over the SLO's window, and what is spent of its budget. */
  public List<RulePlan.Recording> period(SortedSet<Duration> streams) {
    SloWindow window = recorded.budget().window();
    List<RulePlan.Recording> rules = new ArrayList<>();
    if (window instanceof CalendarWindow calendar) {
      rules.add(rule(recorded.badByPeriod(), byPeriod(recorded.bad(), calendar)));
      rules.add(rule(recorded.totalByPeriod(), byPeriod(recorded.total(), calendar)));
      String bad = toDate(recorded.badByPeriod(), calendar);
      String total = toDate(recorded.totalByPeriod(), calendar);
      rules.add(rule(recorded.ratioOverWindow(), bad + " / (" + total + " > 0)"));
    } else if (!streams.contains(window.length())) {
      rules.add(rule(recorded.ratioOverWindow(), window.ratio(recorded.events())));
    }
    String burn = recorded.select(recorded.ratioOverWindow()) + " / " + recorded.budget().share();
    rules.add(
        rule(
            recorded.spent(),
            window.elapsed().equals("1") ? burn : burn + " * " + window.elapsed()));
    return rules;
  }

  /** A stream with the number of the calendar period as label, so that periods never mix. */
  private String byPeriod(String stream, CalendarWindow calendar) {
    return recorded.select(stream) + " * on () group_left (period) " + calendar.period();
  }

  /** The sum of a stream since the current period began. */
  private String toDate(String stream, CalendarWindow calendar) {
    String sum =
        "sum_over_time("
            + recorded.select(stream)
            + "["
            + DurationText.print(calendar.length())
            + "])";
    return "sum without (period) ("
        + sum
        + " * on (period) group_left () "
        + calendar.period()
        + ")";
  }

  private String sliced(String stream) {
    Duration slice = recorded.slice();
    return Macros.resolve(stream, slice, slice, slice);
  }

  private String ratio(Duration window) {
    int order = window.compareTo(recorded.slice());
    if (order < 0) {
      return recorded.budget().events().over(window).ratio();
    }
    return order == 0
        ? recorded.select(recorded.bad()) + " / (" + recorded.select(recorded.total()) + " > 0)"
        : recorded.events().over(window).ratio();
  }

  private RulePlan.Recording rule(String name, String promql) {
    List<RuleLabel> labels =
        recorded.identity().stream()
            .map(matcher -> new RuleLabel(matcher.label(), matcher.value()))
            .toList();
    return new RulePlan.Recording(name, canonical(promql), labels, origin);
  }

  /** An expression as our printer writes it. */
  static String canonical(String promql) {
    return Promql.parse(promql).map(Promql::print).orElse(promql);
  }
}
