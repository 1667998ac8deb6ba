package dashwright.renderer.replay;

import dashwright.compiler.plan.ChartRules;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.RuleGroup;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.RulesPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.dsl.model.Slo;
import dashwright.renderer.replay.AlertHistory.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Replays rules as Prometheus evaluates them: each group at its interval, its rules one after the
 * other, what they record at once to be read by those after them.
 */
public final class Replayer {
  private final EnvironmentPlan environment;
  private final ReplayData data;
  private final Recordings recordings;
  private final Prospects prospects;
  private final RuleStorage storage;
  private final RuleEvaluator evaluator;
  private final Map<RulePlan.Recording, Map<Labels, Samples>> recorded = new LinkedHashMap<>();
  private final Map<RulePlan.Recording, String> failed = new LinkedHashMap<>();

  private Replayer(EnvironmentPlan environment, ReplayData data) {
    this.environment = environment;
    this.data = data;
    this.recordings = new Recordings(groups(environment.rules()));
    this.prospects = new Prospects(data, recordings);
    this.storage = new RuleStorage(data.series());
    this.evaluator = new RuleEvaluator(storage);
  }

  /** Replays all rules of an environment. */
  public static Replay of(EnvironmentPlan environment, ReplayData data) {
    return of(environment, environment.rules(), data);
  }

  /** Replays some rules of an environment, and those that record what they read. */
  public static Replay of(EnvironmentPlan environment, RulesPlan rules, ReplayData data) {
    return new Replayer(environment, data).replay(rules);
  }

  /** The selectors of all series that rules need and none of them records. */
  public static List<String> reads(EnvironmentPlan environment, RulesPlan rules) {
    Recordings recordings = new Recordings(groups(environment.rules()));
    return groups(rules).stream()
        .flatMap(group -> group.rules().stream())
        .flatMap(rule -> recordings.raw(rule.promql()).stream())
        .map(Promql::print)
        .distinct()
        .toList();
  }

  private static List<RuleGroup> groups(RulesPlan rules) {
    return Stream.concat(
            rules.slos().stream().flatMap(slo -> slo.groups().stream()),
            rules.charts().stream().map(ChartRules::group))
        .toList();
  }

  private Replay replay(RulesPlan rules) {
    record(rules);
    return new Replay(
        environment.id(),
        data.since(),
        data.from(),
        data.to(),
        rules.slos().stream().map(this::slo).toList(),
        rules.charts().stream()
            .filter(chart -> !chart.alerts().isEmpty())
            .map(this::chart)
            .toList());
  }

  /** Evaluates the recording rules that something reads. */
  private void record(RulesPlan rules) {
    List<String> read = new ArrayList<>();
    groups(rules).stream()
        .flatMap(group -> group.rules().stream())
        .filter(RulePlan.Alert.class::isInstance)
        .map(RulePlan::promql)
        .filter(promql -> prospects.against(promql).isEmpty())
        .forEach(read::add);
    Set<RulePlan.Recording> needed = recordings.behind(read);
    for (SloRules slo : rules.slos()) {
      needed.addAll(
          List.of(slo.bad(), slo.total()).stream()
              .filter(stream -> prospects.against(stream.promql()).isEmpty())
              .toList());
    }
    for (RuleGroup group : groups(environment.rules())) {
      Schedule schedule = schedule(group.interval());
      group.rules().stream()
          .filter(RulePlan.Recording.class::isInstance)
          .map(RulePlan.Recording.class::cast)
          .filter(needed::contains)
          .forEach(rule -> record(rule, schedule));
    }
  }

  private void record(RulePlan.Recording rule, Schedule schedule) {
    try {
      Map<Labels, Samples> series = evaluator.recorded(rule, schedule);
      recorded.put(rule, series);
      storage.write(rule.record(), series);
    } catch (RuleEvaluator.Failure e) {
      failed.put(rule, e.getMessage());
    }
  }

  private Schedule schedule(Duration interval) {
    return Schedule.of(data.since(), data.to(), interval);
  }

  private SloReplay slo(SloRules rules) {
    List<AlertHistory> alerts = new ArrayList<>();
    rules
        .burns()
        .forEach(
            burn ->
                alerts.add(
                    history(Kind.BURN, Optional.of(burn.terms()), burn.rule(), SloRules.INTERVAL)));
    rules
        .noData()
        .ifPresent(
            rule -> alerts.add(history(Kind.NO_DATA, Optional.empty(), rule, SloRules.INTERVAL)));
    rules
        .spent()
        .ifPresent(
            rule ->
                alerts.add(history(Kind.SPENT, Optional.empty(), rule, SloRules.PERIOD_INTERVAL)));
    Optional<Judgement> judgement = environment.slo(rules.slo()).flatMap(slo -> judge(slo, rules));
    List<AlertHistory> costed = judgement.map(judge -> judge.costed(alerts)).orElse(alerts);
    return new SloReplay(rules.slo(), costed, judgement.map(judge -> judge.of(costed)));
  }

  private Optional<Judgement> judge(SloPlan slo, SloRules rules) {
    Map<Labels, Samples> total = recorded.getOrDefault(rules.total(), Map.of());
    if (total.isEmpty()) {
      return Optional.empty();
    }
    Map<Labels, Samples> bad = recorded.getOrDefault(rules.bad(), Map.of());
    BudgetMeter meter =
        new BudgetMeter(
            schedule(SloRules.INTERVAL), bad, total, slo.budget().doubleValue(), slo.length());
    return Optional.of(new Judgement(meter, rules.slice(), data.from(), data.to()));
  }

  private ChartReplay chart(ChartRules rules) {
    Duration interval = rules.group().interval();
    return new ChartReplay(
        rules.dashboard(),
        rules.alerts().stream()
            .map(rule -> history(Kind.THRESHOLD, Optional.empty(), rule, interval))
            .toList());
  }

  private AlertHistory history(
      Kind kind, Optional<Slo.BurnAlert> burn, RulePlan.Alert rule, Duration interval) {
    return new AlertHistory(kind, burn, rule, interval, outcome(rule, interval));
  }

  private Outcome outcome(RulePlan.Alert rule, Duration interval) {
    Optional<Outcome.Unknown> unknown = prospects.against(rule.promql()).or(() -> broken(rule));
    if (unknown.isPresent()) {
      return unknown.get();
    }
    List<Activity> activities = new ArrayList<>();
    Schedule schedule = schedule(interval);
    AlertTrack track = new AlertTrack(schedule, rule.lasting());
    try {
      evaluator
          .active(rule, schedule)
          .forEach(
              (labels, samples) -> activities.addAll(track.of(labels, schedule.presence(samples))));
    } catch (RuleEvaluator.Failure e) {
      return new Outcome.Failed(e.getMessage());
    }
    activities.removeIf(activity -> !activity.touches(data.from(), data.to()));
    activities.sort(Comparator.comparing(Activity::since));
    return activities.isEmpty()
        ? prospects.nothing(rule.promql()).orElseGet(() -> judged(rule, activities))
        : judged(rule, activities);
  }

  private Outcome judged(RulePlan.Alert rule, List<Activity> activities) {
    return new Outcome.Judged(prospects.whole(rule.promql()), activities);
  }

  private Optional<Outcome.Unknown> broken(RulePlan.Alert rule) {
    return recordings.behind(List.of(rule.promql())).stream()
        .filter(failed::containsKey)
        .map(recording -> (Outcome.Unknown) new Outcome.Failed(failed.get(recording)))
        .findFirst();
  }
}
