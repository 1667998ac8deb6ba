package dashwright.dsl;

import dashwright.dsl.model.AlertSeverity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A value that matters: a line, and maybe an alert. Immutable; started by {@link Dsl#above} and
 * {@link Dsl#below}.
 */
public final class Threshold {
  private final List<Consumer<Draft>> sayings;

  private Threshold(List<Consumer<Draft>> sayings) {
    this.sayings = sayings;
  }

  /** A line; trouble is on this side of it. */
  static Threshold at(String side, Written value) {
    return new Threshold(List.of(draft -> draft.put(side, value)));
  }

  /** How urgent it is to be there; an alert needs one. */
  public Threshold severity(AlertSeverity severity) {
    return with(draft -> draft.put("severity", Written.choice(severity, AlertSeverity::word)));
  }

  /** The name of the Prometheus alert to make of it. */
  public Threshold alert(String name) {
    return with(draft -> draft.put("alert", Written.text(name)));
  }

  /** The name of an alert in the rule files of the project; its number must agree. */
  public Threshold existing(String name) {
    return with(draft -> draft.put("existing", Written.text(name)));
  }

  /** What the line says, besides its value. */
  public Threshold label(String text) {
    return with(draft -> draft.put("label", Written.text(text)));
  }

  /** How long the alert waits before it fires. */
  public Threshold lasting(Duration duration) {
    return with(draft -> draft.put("for", Written.duration(duration)));
  }

  /** The same, by environment. */
  public Threshold lasting(ByEnvironment<Duration> duration) {
    return with(draft -> draft.put("for", ByEnvironment.written(duration, Written::duration)));
  }

  /** Over which time the alert takes its rates; five minutes unless it is given. */
  public Threshold window(Duration window) {
    return with(draft -> draft.put("window", Written.duration(window)));
  }

  /** The same, by environment. */
  public Threshold window(ByEnvironment<Duration> window) {
    return with(draft -> draft.put("window", ByEnvironment.written(window, Written::duration)));
  }

  /** Accepts a finding of a rule here, for a reason. */
  public Threshold allow(String rule, String reason) {
    return with(draft -> draft.allow(rule, reason));
  }

  private Threshold with(Consumer<Draft> saying) {
    List<Consumer<Draft>> more = new ArrayList<>(sayings);
    more.add(saying);
    return new Threshold(List.copyOf(more));
  }

  static Written written(Threshold threshold, Draft chart) {
    if (threshold == null) {
      return Written.nothing();
    }
    Draft draft = chart.part();
    threshold.sayings.forEach(saying -> saying.accept(draft));
    return draft;
  }
}
