package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What a kind of library or exporter gives: its metrics, and how to read a service's health from
 * them.
 *
 * @param id its name
 * @param title how people call it
 * @param appliesTo the types of services that may have it; empty: all
 * @param metrics its catalogue
 * @param server the work that a service does, seen by itself
 * @param client the calls that a service makes, seen by itself
 * @param saturation how full it is: charts, the most telling first
 * @param health the share of it that works: 0 to 1
 * @param charts its internal state
 * @param origin where it is defined
 */
public record Instrumentation(
    String id,
    String title,
    List<Service.Type> appliesTo,
    List<Metric> metrics,
    Work server,
    Optional<Client> client,
    List<Chart> saturation,
    Optional<Located<String>> health,
    List<Chart> charts,
    Origin origin) {

  /**
   * Work, as counters and histograms; each a selector that the compiler takes the rate of.
   *
   * @param traffic a counter of all work
   * @param by the label of the traffic that tells the outcome, such as a status code
   * @param errors a counter of failed work, mostly the traffic with one more matcher
   * @param latency the name of a histogram of durations, with matchers where it needs some
   */
  public record Work(
      Optional<Located<String>> traffic,
      Optional<Located<String>> by,
      Optional<Located<String>> errors,
      Optional<Located<String>> latency) {

    /** Says nothing. */
    public static Work none() {
      return new Work(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * Calls to others.
   *
   * @param work the calls
   * @param peer the label that names the callee by its id
   */
  public record Client(Work work, Located<String> peer) {}

  public Instrumentation {
    appliesTo = List.copyOf(appliesTo);
    metrics = List.copyOf(metrics);
    saturation = List.copyOf(saturation);
    charts = List.copyOf(charts);
  }
}
