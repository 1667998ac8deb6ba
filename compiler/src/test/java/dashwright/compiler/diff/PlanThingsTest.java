package dashwright.compiler.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing in a plan can change without a difference. */
final class PlanThingsTest {

  @Test
  void everyFieldOfThePlanIsCompared() throws ReflectiveOperationException {
    Plan plan = Shops.plan(Shops.SHOP);
    Thing before = PlanThings.of(plan);
    Variants variants = new Variants();
    List<String> unseen = new ArrayList<>();
    for (Variants.Variant variant : variants.of(plan)) {
      if (Comparison.of(before, PlanThings.of((Plan) variant.value())).isEmpty()) {
        unseen.add(variant.component());
      }
    }
    assertEquals(List.of(), unseen);
    assertTrue(variants.names().size() > 100, () -> "only " + variants.names());
  }

  @Test
  void everyDifferenceHasAReverse() throws ReflectiveOperationException {
    Plan plan = Shops.plan(Shops.SHOP);
    Thing before = PlanThings.of(plan);
    for (Variants.Variant variant : new Variants().of(plan)) {
      Thing after = PlanThings.of((Plan) variant.value());
      List<String> there = texts(Comparison.of(before, after), false);
      List<String> back = texts(Comparison.of(after, before), true);
      assertEquals(there, back, variant.component());
    }
  }

  private static List<String> texts(List<Difference> differences, boolean reversed) {
    return differences.stream()
        .map(difference -> reversed ? difference.reversed() : difference)
        .map(Shops::text)
        .sorted()
        .toList();
  }
}
