package dashwright.renderer.assess;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.data.DataSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Finds out how everything in an environment is: reads the signals of its plan, judges each thing
 * by itself, follows trouble from where it is felt to where it starts, and looks which deployments
 * came shortly before.
 */
public final class Assessment {
  private final EnvironmentPlan environment;
  private final DataSource data;
  private final Readings readings;
  private final Judge judge;
  private final CallGraph graph;
  private final Things things;
  private final Symptoms symptoms;
  private final Suspects suspects;

  private Assessment(EnvironmentPlan environment, DataSource data) {
    this.environment = environment;
    this.data = data;
    this.readings = new Readings(environment.signals(), data);
    this.judge = new Judge(readings);
    this.graph = new CallGraph(environment.services(), environment.deployments());
    this.things = new Things(environment, readings, judge, graph);
    this.symptoms = new Symptoms(readings, judge);
    this.suspects = new Suspects(graph);
  }

  /**
   * What data says about an environment.
   *
   * @param environment its plan
   * @param data answers its signals and the queries of its SLOs
   */
  public static Findings of(EnvironmentPlan environment, DataSource data) {
    return new Assessment(environment, data).findings();
  }

  private Findings findings() {
    Map<Subject, ErrorPath> paths = paths();
    things.subjects().forEach(this::slower);
    paths.values().forEach(this::implicate);
    List<ThingFindings> services = new ArrayList<>();
    List<ThingFindings> endpoints = new ArrayList<>();
    for (Subject subject : things.subjects()) {
      (subject.kind() == Subject.Kind.SERVICE ? services : endpoints)
          .add(thing(subject, Optional.ofNullable(paths.get(failing(subject)))));
    }
    services.sort(ThingFindings.WORST_FIRST);
    endpoints.sort(ThingFindings.WORST_FIRST);
    List<SloFindings> slos =
        new SloAssessment(data, readings, suspects, paths).of(environment.slos());
    return new Findings(
        readings.until(), slos, services, endpoints, calls(), watches(), worstFirst(paths));
  }

  private Map<Subject, ErrorPath> paths() {
    Routes routes = new Routes(readings, graph, symptoms);
    Map<Subject, ErrorPath> paths = new LinkedHashMap<>();
    for (Subject subject : things.subjects()) {
      Troubles.of(subject, things.reasons(subject), readings)
          .ifPresent(trouble -> paths.put(subject, routes.path(subject, trouble)));
    }
    return paths;
  }

  /** Where trouble starts, there is trouble, even if no line of its own is crossed. */
  private void implicate(ErrorPath path) {
    for (Hop start : path.starts()) {
      Subject service = Subject.service(start.service());
      if (!things.state(service).fails()
          && !start.service().equals(Subjects.service(path.from()))) {
        Optional<Onset> since = things.reasons(path.from()).get(0).since();
        things.add(service, new Reason.StartsTrouble(path.from(), since));
      }
    }
  }

  /** What is much slower than before is said, even where nobody drew a line. */
  private void slower(Subject subject) {
    if (things.reasons(subject).isEmpty()) {
      symptoms
          .slow(subject)
          .filter(Reason.Departed.class::isInstance)
          .ifPresent(reason -> things.add(subject, reason));
    }
  }

  private List<ErrorPath> worstFirst(Map<Subject, ErrorPath> paths) {
    return paths.values().stream()
        .sorted(
            Comparator.comparing((ErrorPath path) -> things.state(path.from()))
                .thenComparing(ErrorPath::trouble)
                .thenComparingDouble(path -> -readings.vitals(path.from()).errorRatio().orElse(0))
                .thenComparing(path -> path.from().id()))
        .toList();
  }

  private ThingFindings thing(Subject subject, Optional<ErrorPath> path) {
    List<Reason> reasons = things.reasons(subject);
    Optional<Onset> since = reasons.stream().findFirst().flatMap(Reason::since);
    return new ThingFindings(
        subject,
        title(subject),
        Things.state(reasons),
        reasons,
        readings.vitals(graph.seenAt(subject, readings)),
        Things.state(reasons) == State.OK ? recovered(subject) : Optional.empty(),
        suspects.of(culprits(subject, path), since),
        failsCalls(failing(subject))
            ? since.flatMap(o -> impact(failing(subject), o))
            : Optional.empty());
  }

  /** What fails: the part, where the whole does not. */
  private Subject failing(Subject subject) {
    List<Reason> reasons = things.reasons(subject);
    return !reasons.isEmpty() && reasons.get(0) instanceof Reason.Part part ? part.part() : subject;
  }

  private boolean failsCalls(Subject subject) {
    return Troubles.of(subject, things.reasons(subject), readings)
        .filter(trouble -> trouble == ErrorPath.Trouble.ERRORS)
        .isPresent();
  }

  private String title(Subject subject) {
    return subject.kind() == Subject.Kind.ENDPOINT
        ? graph.operation(subject)
        : graph.title(subject);
  }

  /** A thing, and where its trouble starts. */
  static List<String> culprits(Subject subject, Optional<ErrorPath> path) {
    return Stream.concat(
            Stream.of(Subjects.service(subject)),
            path.stream().flatMap(p -> p.routes().stream()).map(route -> route.last().service()))
        .distinct()
        .toList();
  }

  private Optional<Impact> impact(Subject subject, Onset onset) {
    Optional<Reading> ratio = readings.find(subject, Measure.Quantity.ERROR_RATIO);
    Optional<Reading> traffic = readings.find(subject, Measure.Quantity.TRAFFIC);
    if (ratio.isEmpty() || traffic.isEmpty()) {
      return Optional.empty();
    }
    Reading failed =
        readings.covers(onset.at())
            ? ratio.get().times(traffic.get())
            : readings.day(ratio.get()).times(readings.day(traffic.get()));
    return Optional.of(new Impact(failed.eventsSince(onset.at()), OptionalDouble.empty()));
  }

  private Optional<Episode> recovered(Subject subject) {
    return readings
        .find(subject, Measure.Quantity.ERROR_RATIO)
        .flatMap(reading -> Recoveries.of(reading, value -> judge.crosses(reading, value)))
        .filter(
            episode -> impact(subject, began(episode)).filter(i -> i.failed() >= 3).isPresent());
  }

  private static Onset began(Episode episode) {
    return new Onset(episode.from(), Onset.Bound.BEGAN, OptionalDouble.empty());
  }

  /** The calls of each service to what it needs: as it sees them, else as the callee is. */
  private List<ThingFindings> calls() {
    List<ThingFindings> calls = new ArrayList<>();
    for (ServicePlan service : environment.services()) {
      graph.needs(Subject.service(service.id())).stream()
          .map(need -> Subject.call(service.id(), need.service()))
          .distinct()
          .map(this::call)
          .forEach(calls::add);
    }
    calls.sort(ThingFindings.WORST_FIRST);
    return calls;
  }

  private ThingFindings call(Subject call) {
    Subject callee = Subject.service(Subjects.service(call));
    boolean seen = readings.speaks(call);
    List<Reason> reasons = seen ? judge.reasons(call) : things.reasons(callee);
    return new ThingFindings(
        call,
        graph.title(call),
        Things.state(reasons),
        reasons,
        readings.vitals(seen ? call : callee),
        Optional.empty(),
        suspects.of(List.of(callee.id()), reasons.stream().findFirst().flatMap(Reason::since)),
        Optional.empty());
  }

  private List<WatchFindings> watches() {
    return readings.others().stream().map(this::watch).sorted(WatchFindings.WORST_FIRST).toList();
  }

  private WatchFindings watch(Reading reading) {
    Optional<Reason> reason =
        reading.now().isEmpty()
            ? Optional.of(new Reason.Silent(reading.last()))
            : judge.reason(Subject.service(""), reading);
    return new WatchFindings(
        reading.signal(), reason.map(Reason::state).orElse(State.OK), reason, reading.now());
  }
}
