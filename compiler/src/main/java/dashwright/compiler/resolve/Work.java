package dashwright.compiler.resolve;

import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How to read the work of a service from its metric sets: from each set that tells it, first come.
 *
 * @param traffic a counter of all work, a selector
 * @param by the label of the traffic that tells the outcome
 * @param errors a counter of failed work, a selector of the same set as the traffic
 * @param latency a selector of a histogram without {@code _bucket}
 */
public record Work(
    Optional<Located<String>> traffic,
    Optional<String> by,
    Optional<Located<String>> errors,
    Optional<Located<String>> latency) {

  /** The work that a service does, seen by itself. */
  public static Work of(Resolved resolved, Service service) {
    List<Instrumentation.Work> all =
        resolved.instrumentations(service).stream().map(Instrumentation::server).toList();
    return first(all);
  }

  /** The calls that a service makes to another, seen by itself; empty where no metric set tells. */
  public static Optional<Calls> calls(Resolved resolved, Service caller) {
    return resolved.instrumentations(caller).stream()
        .map(Instrumentation::client)
        .flatMap(Optional::stream)
        .filter(client -> client.work().traffic().isPresent())
        .findFirst()
        .map(client -> new Calls(first(List.of(client.work())), client.peer().value()));
  }

  /**
   * Calls to others.
   *
   * @param work the calls
   * @param peer the label that names the callee by its id
   */
  public record Calls(Work work, String peer) {}

  private static Work first(List<Instrumentation.Work> all) {
    Optional<Instrumentation.Work> counted =
        all.stream().filter(work -> work.traffic().isPresent()).findFirst();
    return new Work(
        counted.flatMap(Instrumentation.Work::traffic),
        counted.flatMap(Instrumentation.Work::by).map(Located::value),
        counted.flatMap(Instrumentation.Work::errors),
        tells(all, Instrumentation.Work::latency));
  }

  private static Optional<Located<String>> tells(
      List<Instrumentation.Work> all,
      Function<Instrumentation.Work, Optional<Located<String>>> part) {
    return all.stream().map(part).flatMap(Optional::stream).findFirst();
  }
}
