package dashwright.compiler.check;

import java.util.List;
import java.util.Optional;

/** All rules of the check phase. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new DependencyCycle(),
          new MissingUpstream(),
          new MissingDownstream(),
          new PromqlSyntax(),
          new PromqlType(),
          new PromqlExperimental(),
          new UnknownMetric(),
          new UnknownLabel(),
          new ScopeConflict(),
          new NeverMatches(),
          new RateOfGauge(),
          new MissingRate(),
          new MissingLe(),
          new WindowTooShort(),
          new DuplicateChart(),
          new MissingDescription(),
          new MissingRunbook(),
          new MissingEscalation(),
          new MissingRelated(),
          new MissingUnit(),
          new MixedUnits(),
          new MixedRanges(),
          new TooManyMetrics(),
          new TooManySeries(),
          new TooManyPoints(),
          new FinerThanData(),
          new GapOnNoErrors(),
          new AverageLatency(),
          new ThresholdOutOfRange(),
          new ThresholdDiffersFromAlert(),
          new MissingAudience(),
          new MissingDeployments(),
          new EmptyEnvironment(),
          new ImportantFirst(),
          new OwnResolution(),
          new ObjectiveTooStrict(),
          new ObjectiveOutOfRange(),
          new AlertNeverFires(),
          new BucketBoundary(),
          new CalendarOutsideUtc(),
          new TooManySlos(),
          new AlertNotActionable());

  private Rules() {}

  /** All rules, by topic. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule with this id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
