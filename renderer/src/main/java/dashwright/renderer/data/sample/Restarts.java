package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/**
 * The health of services: all of their instances work, but for a moment each while a deployment
 * replaces them.
 *
 * @param deployments when, in milliseconds since 1970
 */
record Restarts(List<Long> deployments) {
  private static final long DURATION = 2 * Times.MINUTE;
  private static final int INSTANCES = 3;

  Restarts {
    deployments = List.copyOf(deployments);
  }

  static Restarts of(EnvironmentPlan environment, List<String> services) {
    return new Restarts(
        environment.deployments().stream()
            .filter(event -> event.service().filter(services::contains).isPresent())
            .map(event -> event.time().toEpochMilli())
            .toList());
  }

  /** The share of all instances that works: 0 to 1. */
  LongToDoubleFunction all() {
    return time -> restarting(time, 0, DURATION) ? 1 - 1.0 / INSTANCES : 1;
  }

  /** Whether one of several works: 0 or 1; they are replaced one after the other. */
  LongToDoubleFunction one(int index, int count) {
    long from = DURATION * index / count;
    long to = DURATION * (index + 1) / count;
    return time -> restarting(time, from, to) ? 0 : 1;
  }

  private boolean restarting(long time, long from, long to) {
    for (long deployment : deployments) {
      if (time >= deployment + from && time < deployment + to) {
        return true;
      }
    }
    return false;
  }
}
