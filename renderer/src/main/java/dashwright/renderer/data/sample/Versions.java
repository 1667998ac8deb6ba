package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.dsl.model.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The deployments of a service: when it started anew, and as what.
 *
 * @param events oldest first
 * @param seed for a version that nobody told
 */
record Versions(List<Event> events, Seed seed) {
  /** Half of how long the new takes to replace the old, instance by instance. */
  private static final long CHANGE = 3 * Times.MINUTE;

  /** How long the old is still there when the new does all work. */
  private static final long LINGERING = 5 * Times.MINUTE;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  Versions {
    events = List.copyOf(events);
  }

  static Versions of(EnvironmentPlan environment, String service, long now, Seed seed) {
    return new Versions(
        environment.deployments().stream()
            .filter(event -> event.service().filter(service::equals).isPresent())
            .filter(event -> event.time().toEpochMilli() <= now)
            .toList(),
        seed.and("version").and(service));
  }

  /** When it started anew, in milliseconds since 1970. */
  List<Long> times() {
    return events.stream().map(event -> event.time().toEpochMilli()).toList();
  }

  /** Each version with its time, oldest first. */
  Map<String, Life> lives() {
    List<Long> times = times();
    List<String> names = new ArrayList<>();
    names.add(events.isEmpty() ? "1." + seed.index(20) + ".0" : before(events.get(0).version()));
    events.forEach(event -> names.add(event.version()));
    Map<String, Life> lives = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      long from = i == 0 ? Long.MIN_VALUE : times.get(i - 1) + CHANGE;
      long to = i < times.size() ? times.get(i) + CHANGE : Long.MAX_VALUE;
      lives.merge(names.get(i), Life.taking(from, to, CHANGE, LINGERING), Life::then);
    }
    return lives;
  }

  /** A version that may have come before: the last number that is not 0 is one less. */
  private static String before(String version) {
    List<MatchResult> numbers = NUMBER.matcher(version).results().toList();
    for (int i = numbers.size() - 1; i >= 0; i--) {
      MatchResult number = numbers.get(i);
      int value = Integer.parseInt(number.group());
      if (value > 0) {
        return version.substring(0, number.start()) + (value - 1) + version.substring(number.end());
      }
    }
    return version + "-before";
  }
}
