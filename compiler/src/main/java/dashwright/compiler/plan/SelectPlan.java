package dashwright.compiler.plan;

import java.util.List;

/**
 * A label that picks the series of a thing.
 *
 * @param label its name
 * @param values the values that it may have, at least one
 */
public record SelectPlan(String label, List<String> values) {
  public SelectPlan {
    values = List.copyOf(values);
  }
}
