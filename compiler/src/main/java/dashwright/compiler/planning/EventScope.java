package dashwright.compiler.planning;

import dashwright.compiler.plan.SelectPlan;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.resolve.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Narrows the query of an annotation to the services of a dashboard: by the labels that pick the
 * series of all of these services, where the series of the query have them.
 */
final class EventScope {
  /** Labels that every scrape gives. */
  private static final List<String> GIVEN = List.of("job", "instance");

  private final Catalogue catalogue;
  private final List<Selectors.Selector> selectors;

  EventScope(Catalogue catalogue, String promql) {
    this.catalogue = catalogue;
    this.selectors = Selectors.of(promql);
  }

  /**
   * The matchers; none where labels cannot tell the services.
   *
   * @param services how the series of each service are picked
   */
  List<Matcher> of(List<List<SelectPlan>> services) {
    List<Matcher> scope = new ArrayList<>();
    if (!services.isEmpty()) {
      for (SelectPlan label : services.get(0)) {
        List<SelectPlan> same =
            services.stream()
                .flatMap(List::stream)
                .filter(l -> l.label().equals(label.label()))
                .toList();
        if (same.size() == services.size()
            && selectors.stream().allMatch(s -> isOpen(s, label.label()))) {
          Set<String> values = new LinkedHashSet<>();
          same.forEach(one -> values.addAll(one.values()));
          scope.add(Matcher.oneOf(label.label(), List.copyOf(values)));
        }
      }
    }
    return scope;
  }

  /** Whether the series of a selector have a label, and it does not choose by it already. */
  private boolean isOpen(Selectors.Selector selector, String label) {
    boolean has =
        GIVEN.contains(label)
            || catalogue.find(selector.metric()).stream()
                .flatMap(metric -> metric.labels().stream())
                .anyMatch(known -> known.name().equals(label));
    return has && selector.matchers().stream().noneMatch(m -> m.label().equals(label));
  }
}
