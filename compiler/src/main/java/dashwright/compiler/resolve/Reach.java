package dashwright.compiler.resolve;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Service;
import dashwright.dsl.source.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How many services are behind the endpoints of a dashboard. */
final class Reach {
  private final Resolved resolved;
  private final Map<String, Integer> known = new LinkedHashMap<>();

  Reach(Resolved resolved) {
    this.resolved = resolved;
  }

  /** Whether the error paths of a dashboard are more than can be drawn. */
  boolean isTooLarge(Dashboard dashboard) {
    long hops = 0;
    for (Reference reference : services(dashboard)) {
      String id = reference.id();
      int slash = id.indexOf('/');
      Service service = resolved.service(slash < 0 ? id : id.substring(0, slash));
      int paths = slash < 0 ? service.endpoints().size() : 1;
      if (paths > 0) {
        hops += (long) paths * known.computeIfAbsent(service.id(), any -> behind(service));
      }
      if (hops > Limits.HOPS) {
        return true;
      }
    }
    return false;
  }

  private static List<Reference> services(Dashboard dashboard) {
    return Stream.concat(dashboard.services().stream(), dashboard.endpoints().stream()).toList();
  }

  /** The services that can be reached from one, itself among them. */
  private int behind(Service service) {
    Set<String> seen = new LinkedHashSet<>(List.of(service.id()));
    Deque<Service> ahead = new ArrayDeque<>(List.of(service));
    while (!ahead.isEmpty()) {
      needs(ahead.pop())
          .map(Dependency::service)
          .filter(seen::add)
          .forEach(id -> ahead.push(resolved.service(id)));
    }
    return seen.size();
  }

  private static Stream<Dependency> needs(Service service) {
    return Stream.concat(
        service.dependsOn().stream().flatMap(List::stream),
        service.endpoints().stream()
            .map(Endpoint::dependsOn)
            .flatMap(needs -> needs.stream().flatMap(List::stream)));
  }
}
