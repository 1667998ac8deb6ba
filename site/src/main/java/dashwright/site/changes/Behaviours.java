package dashwright.site.changes;

import dashwright.compiler.plan.ChartRules;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.RulesPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.renderer.assess.Assessment;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.replay.ChartReplay;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.SloReplay;
import dashwright.site.changes.Behaviour.AlertChange;
import dashwright.site.changes.Behaviour.StateChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares how two plans behave on the same recording, one environment after the other. */
public final class Behaviours {
  private final BiFunction<EnvironmentPlan, RulesPlan, Replay> replaying;
  private final Function<EnvironmentPlan, DataSource> data;
  private final List<AlertChange> alerts = new ArrayList<>();
  private final List<StateChange> states = new ArrayList<>();

  private Behaviours(
      BiFunction<EnvironmentPlan, RulesPlan, Replay> replaying,
      Function<EnvironmentPlan, DataSource> data) {
    this.replaying = replaying;
    this.data = data;
  }

  /**
   * Compares the environments that both plans have.
   *
   * @param from when the recording begins
   * @param to when it ends
   * @param replaying replays some rules of an environment
   * @param data the values of an environment
   */
  public static Behaviour of(
      Plan base,
      Plan head,
      Instant from,
      Instant to,
      BiFunction<EnvironmentPlan, RulesPlan, Replay> replaying,
      Function<EnvironmentPlan, DataSource> data) {
    Behaviours behaviours = new Behaviours(replaying, data);
    for (EnvironmentPlan after : head.environments()) {
      base.environments().stream()
          .filter(before -> before.id().equals(after.id()))
          .forEach(before -> behaviours.compare(before, after));
    }
    return new Behaviour(from, to, behaviours.alerts, behaviours.states);
  }

  private void compare(EnvironmentPlan before, EnvironmentPlan after) {
    slos(before, after);
    charts(before, after);
    states(before, after);
  }

  private void slos(EnvironmentPlan before, EnvironmentPlan after) {
    List<String> changed =
        ids(before, after, environment -> environment.rules().slos().stream().map(SloRules::slo))
            .stream()
            .filter(id -> !meaning(before, id).equals(meaning(after, id)))
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    Replay old = replaying.apply(before, slosOf(before, changed));
    Replay now = replaying.apply(after, slosOf(after, changed));
    for (String id : changed) {
      String title = after.slo(id).or(() -> before.slo(id)).map(SloPlan::title).orElse(id);
      AlertPairs.of(
              old.slo(id).map(SloReplay::alerts).orElse(List.of()),
              now.slo(id).map(SloReplay::alerts).orElse(List.of()))
          .stream()
          .filter(pair -> pair.differs() || !promise(before, id).equals(promise(after, id)))
          .forEach(pair -> add(after, "SLO " + title, pair));
    }
  }

  private static RulesPlan slosOf(EnvironmentPlan environment, List<String> ids) {
    return new RulesPlan(
        environment.rules().slos().stream().filter(slo -> ids.contains(slo.slo())).toList(),
        List.of());
  }

  /** What an SLO promises and tells, wherever it is written. */
  private static List<Object> meaning(EnvironmentPlan environment, String id) {
    List<Object> meaning = new ArrayList<>(promise(environment, id));
    environment
        .rules()
        .slo(id)
        .ifPresent(rules -> rules.alerts().forEach(rule -> meaning.add(AlertPairs.meaning(rule))));
    return meaning;
  }

  /** Objective, window and the events that count. */
  private static List<Object> promise(EnvironmentPlan environment, String id) {
    List<Object> promise = new ArrayList<>();
    environment
        .slo(id)
        .ifPresent(
            slo -> {
              promise.add(slo.objective().stripTrailingZeros());
              promise.add(slo.window());
            });
    environment
        .rules()
        .slo(id)
        .ifPresent(
            rules -> {
              promise.add(rules.total().promql());
              promise.add(rules.bad().promql());
            });
    return promise;
  }

  private void charts(EnvironmentPlan before, EnvironmentPlan after) {
    Function<EnvironmentPlan, Stream<String>> dashboards =
        environment -> environment.rules().charts().stream().map(ChartRules::dashboard);
    List<String> changed =
        ids(before, after, dashboards).stream()
            .filter(id -> !told(before, id).equals(told(after, id)))
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    Replay old = replaying.apply(before, chartsOf(before, changed));
    Replay now = replaying.apply(after, chartsOf(after, changed));
    for (String id : changed) {
      String title =
          after.dashboard(id).or(() -> before.dashboard(id)).map(page -> page.title()).orElse(id);
      AlertPairs.of(alerts(old, id), alerts(now, id)).stream()
          .filter(AlertPairs.Pair::differs)
          .forEach(pair -> add(after, "dashboard " + title, pair));
    }
  }

  private static List<Object> told(EnvironmentPlan environment, String dashboard) {
    return environment.rules().charts().stream()
        .filter(chart -> chart.dashboard().equals(dashboard))
        .flatMap(chart -> chart.alerts().stream())
        .<Object>map(AlertPairs::meaning)
        .toList();
  }

  private static List<AlertHistory> alerts(Replay replay, String dashboard) {
    return replay.charts().stream()
        .filter(chart -> chart.dashboard().equals(dashboard))
        .findFirst()
        .map(ChartReplay::alerts)
        .orElse(List.of());
  }

  private static RulesPlan chartsOf(EnvironmentPlan environment, List<String> ids) {
    return new RulesPlan(
        List.of(),
        environment.rules().charts().stream()
            .filter(chart -> ids.contains(chart.dashboard()))
            .toList());
  }

  private static Set<String> ids(
      EnvironmentPlan before,
      EnvironmentPlan after,
      Function<EnvironmentPlan, Stream<String>> names) {
    Set<String> ids = new LinkedHashSet<>();
    names.apply(after).forEach(ids::add);
    names.apply(before).forEach(ids::add);
    return ids;
  }

  private void add(EnvironmentPlan environment, String owner, AlertPairs.Pair pair) {
    alerts.add(new AlertChange(environment.id(), owner, pair.before(), pair.after()));
  }

  private void states(EnvironmentPlan before, EnvironmentPlan after) {
    Map<String, String> old = words(before);
    words(after)
        .forEach(
            (subject, word) ->
                Optional.ofNullable(old.get(subject))
                    .filter(known -> !known.equals(word))
                    .ifPresent(
                        known -> states.add(new StateChange(after.id(), subject, known, word))));
  }

  /** The state of each SLO, service and endpoint, by its name. */
  private Map<String, String> words(EnvironmentPlan environment) {
    Findings findings = Assessment.of(environment, data.apply(environment));
    Map<String, String> words = new LinkedHashMap<>();
    findings.slos().forEach(slo -> words.put("SLO " + slo.slo().title(), slo.state().word()));
    for (ThingFindings thing : findings.endpoints()) {
      words.put("endpoint " + thing.subject().id(), thing.state().word());
    }
    for (ThingFindings thing : findings.services()) {
      words.put("service " + thing.title(), thing.state().word());
    }
    return words;
  }
}
