package dashwright.compiler.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Matcher;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinsTest {
  private static Optional<Joins.Mismatch> mismatch(String promql) {
    return Shop.inference(Matcher.equal("service", "shop")).mismatch((Binary) Shop.tree(promql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum by (region) (items) / sum(items)                        | region | LEFT
          sum(items) / sum by (kind) (items)                          | kind   | RIGHT
          items / memory_bytes                                        | region | LEFT
          items and hour() > 8                                        | region | LEFT
          sum by (region) (items) unless sum by (kind) (items)        | region | LEFT
          items{region="eu"} / items{region="us"}                     | region | BOTH
          items / on (host) memory_bytes                              | host   | RIGHT
          items * on (region, host) group_left () memory_bytes        | region | LEFT
          sum(items) == sum by (le) (pay_seconds_bucket)              | le     | RIGHT
          """)
  void sidesThatNeverMatch(String promql, String label, Joins.Sides sides) {
    assertEquals(Optional.of(new Joins.Mismatch(label, sides)), mismatch(promql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "memory_bytes / limit_bytes",
        "items / 2",
        "2 - items",
        "items > bool 2",
        "sum by (region) (items) / on () group_left () sum(items)",
        "items{region=\"eu\"} / ignoring (region) items{region=\"us\"}",
        "items{region=\"$a\"} / items{region=\"us\"}",
        "sum by (region) (items) or sum by (kind) (items)",
        "sum by (region) (items) / sum by (region) (missing)",
        "sum by (job) (items) / sum(items)",
        "sum by ($x) (items) / sum(items)",
        "sum by (region) (items) / on ($x) sum(items)",
        "absent(items) / sum(items)",
        "items{region=~\"e.*\"} / items{region=\"eu\"}"
      })
  void sidesThatMayMatch(String promql) {
    assertEquals(Optional.empty(), mismatch(promql));
  }
}
