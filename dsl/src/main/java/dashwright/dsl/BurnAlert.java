package dashwright.dsl;

import dashwright.dsl.model.AlertSeverity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An alert on a burn rate that is exceeded over two windows. Immutable; started by {@link
 * Dsl#burn}; severity and windows must be given.
 */
public final class BurnAlert {
  private final List<Consumer<Draft>> sayings;

  private BurnAlert(List<Consumer<Draft>> sayings) {
    this.sayings = sayings;
  }

  static BurnAlert at(Written rate) {
    return new BurnAlert(List.of(draft -> draft.put("burn", rate)));
  }

  /** How urgent it is. */
  public BurnAlert severity(AlertSeverity severity) {
    return with(draft -> draft.put("severity", Written.choice(severity, AlertSeverity::word)));
  }

  /**
   * The windows over which it is exceeded.
   *
   * @param decides the long one
   * @param resets the short one
   */
  public BurnAlert windows(Duration decides, Duration resets) {
    return with(
        draft -> {
          draft.put("long", Written.duration(decides));
          draft.put("short", Written.duration(resets));
        });
  }

  /** The same, by environment. */
  public BurnAlert windows(ByEnvironment<Duration> decides, ByEnvironment<Duration> resets) {
    return with(
        draft -> {
          draft.put("long", ByEnvironment.written(decides, Written::duration));
          draft.put("short", ByEnvironment.written(resets, Written::duration));
        });
  }

  /** How long it must hold. */
  public BurnAlert lasting(Duration duration) {
    return with(draft -> draft.put("for", Written.duration(duration)));
  }

  /** The same, by environment. */
  public BurnAlert lasting(ByEnvironment<Duration> duration) {
    return with(draft -> draft.put("for", ByEnvironment.written(duration, Written::duration)));
  }

  private BurnAlert with(Consumer<Draft> saying) {
    List<Consumer<Draft>> more = new ArrayList<>(sayings);
    more.add(saying);
    return new BurnAlert(List.copyOf(more));
  }

  static Written written(BurnAlert alert, Draft slo) {
    if (alert == null) {
      return Written.nothing();
    }
    Draft draft = slo.part();
    alert.sayings.forEach(saying -> saying.accept(draft));
    return draft;
  }
}
