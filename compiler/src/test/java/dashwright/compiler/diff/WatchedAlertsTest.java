package dashwright.compiler.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What else an SLO tells than burn rates, and the rules that follow from definitions. */
final class WatchedAlertsTest {
  private static final String ALERTS =
      "alerts: { burn: default, at-least: 20, no-data: { severity: high, for: 15m },"
          + " spent: { severity: low, for: 5m } }";
  private static final String SLO = "SLO Orders succeed";

  /** Changes of the shop where some text is another, a line each. */
  private static List<String> changes(String before, String after) {
    assertTrue(Shops.SHOP.contains(before), before);
    return changes(Shops.SHOP.replace(before, after));
  }

  private static List<String> changes(String after) {
    return texts(Diff.of(Shops.plan(Shops.SHOP), Shops.plan(after)));
  }

  private static List<String> texts(Changes changes) {
    return changes.changes().stream().map(change -> text(change, wording(changes))).toList();
  }

  private static Wording wording(Changes changes) {
    return new Wording(changes, "a", "b", (value, unit) -> value + unit);
  }

  private static String text(Change change, Wording wording) {
    return Stream.of(change.risk().word(), Wording.place(change.main()), wording.sentence(change))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void anAlertThatGoesIsBreaking() {
    assertEquals(
        List.of("breaking | " + SLO + " › alert no data | gone: nobody is told any more"),
        changes("no-data: { severity: high, for: 15m },", ""));
    assertEquals(
        List.of("breaking | " + SLO + " › alert spent | gone: nobody is told any more"),
        changes(", spent: { severity: low, for: 5m }", ""));
  }

  @Test
  void oneKindOfAlertIsNeverAnother() {
    assertEquals(
        List.of(
            "breaking | " + SLO + " › alert no data | gone: nobody is told any more",
            "safe | " + SLO + " › alert spent | added"),
        texts(
            Diff.of(
                Shops.plan(Shops.SHOP.replace(", spent: { severity: low, for: 5m }", "")),
                Shops.plan(
                    Shops.SHOP.replace(
                        "no-data: { severity: high, for: 15m }, spent: { severity: low, for: 5m }",
                        "spent: { severity: high, for: 15m }")))));
  }

  @Test
  void anAlertThatComesIsSafe() {
    Changes changes =
        Diff.of(
            Shops.plan(Shops.SHOP.replace("no-data: { severity: high, for: 15m },", "")),
            Shops.plan(Shops.SHOP));
    assertEquals(List.of("safe | " + SLO + " › alert no data | added"), texts(changes));
    assertEquals(
        List.of("1 Prometheus rule added"), wording(changes).follows(changes.changes().get(0)));
  }

  @Test
  void looserAndTighter() {
    assertEquals(
        List.of(
            "breaking | "
                + SLO
                + " › alert no data | duration before the alert `15m` → `30m`: the alert is looser,"
                + " it fires later"),
        changes("for: 15m }, spent", "for: 30m }, spent"));
    assertEquals(
        List.of(
            "breaking | "
                + SLO
                + " › alert no data | severity `high` → `low`: the alert is looser, it is less"
                + " urgent"),
        changes("no-data: { severity: high", "no-data: { severity: low"));
    assertEquals(
        List.of(
            "risky | "
                + SLO
                + " › alert spent | severity `low` → `high`: the alert is tighter, it is more"
                + " urgent"),
        changes("spent: { severity: low", "spent: { severity: high"));
  }

  @Test
  void theLeastNumberOfEvents() {
    String place = " | " + SLO + " | least number of events ";
    assertEquals(
        List.of(
            "breaking"
                + place
                + "`20` → `50`: the alert is looser, it is silent with fewer events"),
        changes("at-least: 20", "at-least: 50"));
    assertEquals(
        List.of(
            "risky"
                + place
                + "`20` → `5`: the alert is tighter, it fires already with fewer events"),
        changes("at-least: 20", "at-least: 5"));
    assertEquals(
        List.of(
            "risky"
                + place
                + "`20` → none: the alert is tighter, it fires with any number of events"),
        changes(" at-least: 20,", ""));
  }

  @Test
  void theFirstLeastNumberOfEventsIsLooser() {
    Changes changes =
        Diff.of(Shops.plan(Shops.SHOP.replace(" at-least: 20,", "")), Shops.plan(Shops.SHOP));
    assertEquals(Risk.BREAKING, changes.changes().get(0).risk());
    assertEquals(1, changes.changes().size());
  }

  @Test
  void allAlertsGoAtOnce() {
    List<String> changes = changes(ALERTS, "alerts: none");
    assertEquals(
        4, changes.stream().filter(c -> c.endsWith("gone: nobody is told any more")).count());
    assertEquals(List.of(), changes.stream().filter(c -> c.contains("rule")).toList());
  }

  /** Rules are made of definitions: what changed is told there. */
  @Test
  void rulesAreConsequences() {
    for (String[] edit :
        List.of(
            new String[] {"title: Orders succeed", "title: Orders go through"},
            new String[] {"runbooks.example.com/checkout", "runbooks.example.com/check"},
            new String[] {"objective: { default: 99.9%", "objective: { default: 99.5%"},
            new String[] {"https://dashboards.example.com", "https://boards.example.com"},
            new String[] {"  store: {", "  shop: {"},
            new String[] {"above: 0.01", "above: 0.02"},
            new String[] {"alert: OrdersFail", "alert: OrdersBreak"},
            new String[] {"description: Share that failed", "description: Share of failures"},
            new String[] {"title: Failed orders", "title: Orders that failed"},
            new String[] {"outcome=\"failed\"}", "outcome=~\"failed|lost\"}"},
            new String[] {"env: staging", "env: stage"},
            new String[] {"service_name: checkout", "service_name: check"},
            new String[] {"  orders-succeed:", "  orders-go:"},
            new String[] {"shop-slo: {", "shop-promises: {"})) {
      String after = Shops.SHOP.replace(edit[0], edit[1]);
      if (edit[1].contains("shop: {")) {
        after = after.replace("team: store", "team: shop");
      }
      if (edit[1].contains("orders-go")) {
        after = after.replace("slos: [orders-succeed]", "slos: [orders-go]");
      }
      assertTrue(Shops.SHOP.contains(edit[0]), edit[0]);
      List<Change> changes = Diff.of(Shops.plan(Shops.SHOP), Shops.plan(after)).changes();
      assertFalse(changes.stream().anyMatch(c -> c.main().thing().kind() == Kind.RULE), edit[1]);
      assertTrue(
          changes.stream()
              .flatMap(change -> change.consequences().stream())
              .anyMatch(consequence -> consequence.thing().kind() == Kind.RULE),
          edit[1]);
    }
  }
}
