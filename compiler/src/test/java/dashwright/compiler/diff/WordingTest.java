package dashwright.compiler.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How changes of values are told. */
class WordingTest {
  private static final String LINE = "{ above: 0.01, severity: low, alert: OrdersFail, for: 10m }";

  /** Per cent without decimals: rounds more than pages do. */
  private static String coarse(BigDecimal value, String unit) {
    return unit.equals("percentunit")
        ? value.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %"
        : value + unit;
  }

  private static List<String> told(String before, String after) {
    assertTrue(Shops.SHOP.contains(before), before);
    return told(Diff.of(Shops.plan(Shops.SHOP), Shops.plan(Shops.SHOP.replace(before, after))));
  }

  private static List<String> told(Changes changes) {
    Wording wording = new Wording(changes, "a", "b", WordingTest::coarse);
    return changes.changes().stream().map(wording::sentence).toList();
  }

  @Test
  void valuesHaveTheUnitOfTheirChart() {
    assertEquals(
        List.of("value `1 %` → `3 %`: the alert is looser, it fires only at a higher value"),
        told(LINE, LINE.replace("0.01", "0.03")));
  }

  @Test
  void roundingHidesNothing() {
    assertEquals(
        List.of("value `0.01` → `0.012`: the alert is looser, it fires only at a higher value"),
        told(LINE, LINE.replace("0.01", "0.012")));
  }

  @Test
  void thresholdsThatComeAndGoSayWhatTheyWere() {
    assertEquals(
        List.of("gone, it was above `1 %`, low, for 10m: nobody is told any more"),
        told("              - " + LINE + "\n", ""));
    assertEquals(
        List.of("added, below `0 %`"),
        told(LINE, LINE + "\n              - { below: 0.001, label: odd }"));
  }

  @Test
  void anotherUnitSaysWhatItDoes() {
    assertEquals(
        List.of("unit `percentunit` → `s`: a value of 0.01 reads `1 %` → `0.01s`"),
        told("unit: percentunit", "unit: s"));
  }

  @Test
  void nothingIsFirstOfTwoEnvironments() {
    String both = LINE.replace("0.01", "{ default: 0.01, staging: 0.05 }");
    var plan = Shops.plan(Shops.SHOP.replace(LINE, both));
    Changes changes = EnvironmentDiff.of(plan.environments().get(0), plan.environments().get(1));
    assertTrue(changes.changes().stream().allMatch(change -> change.risk() == Risk.NONE));
    assertTrue(
        told(changes)
            .contains("value `1 %` in a, `5 %` in b: there it fires only at a higher value"),
        () -> told(changes).toString());
  }
}
