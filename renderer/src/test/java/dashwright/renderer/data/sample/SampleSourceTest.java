package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleSourceTest {
  private static final String TRAFFIC =
      "sum(rate(requests_total{app=\"checkout\",side=\"server\"}[5m]))";

  private static final List<String> QUERIES =
      List.of(
          TRAFFIC,
          "sum by (code) (rate(requests_total[5m]))",
          "histogram_quantile(0.9, sum by (le) (rate(request_seconds_bucket{app=\"payment\"}[5m])))",
          "heap_used_bytes");

  @Test
  void saysThatItIsMadeUp() {
    assertEquals(
        new DataInfo(DataInfo.Kind.SAMPLE, Shop.NOW), Read.of(Shop.troubled()).source().info());
  }

  @Test
  void isTheSameEachTime() {
    Read one = Read.of(Shop.troubled());
    Read other = Read.of(Shop.troubled());
    for (String query : QUERIES) {
      assertEquals(one.all(query, Read.DAY), other.all(query, Read.DAY));
      assertEquals(one.all(query, Read.DAY), other.all(query, Read.DAY), "once more");
    }
  }

  /** Fixed numbers: another JDK or machine has to find the same. */
  @Test
  void isTheSameEverywhere() {
    Read shop = Read.of(Shop.troubled());
    assertEquals(
        "[2.09164, 0.0491708, 4.58713E8]",
        Arrays.toString(
            new double[] {
              shop.last(TRAFFIC), shop.last(QUERIES.get(2)), shop.last("sum(heap_used_bytes)")
            }));
  }

  @Test
  void differsByEnvironment() {
    assertNotEquals(Read.of(Shop.calm()).last(TRAFFIC), Read.of(Shop.troubled()).last(TRAFFIC));
  }

  @Test
  void knowsNothingOfTheFuture() {
    TimeGrid grid =
        new TimeGrid(Shop.NOW.plusSeconds(120), Duration.ofMinutes(4), Duration.ofMinutes(1));
    double[] values = Read.of(Shop.calm()).values(TRAFFIC, grid);
    assertTrue(Double.isFinite(values[2]));
    assertTrue(Double.isNaN(values[3]) && Double.isNaN(values[4]));
  }

  @Test
  void anInstantQueryHasALastValueOnly() {
    List<dashwright.renderer.data.Series> series =
        Read.of(Shop.calm()).answer(TRAFFIC, Read.HOUR, QueryPlan.Evaluation.INSTANT).series();
    assertEquals(60, Read.gaps(series.get(0).toArray()));
    assertTrue(Double.isFinite(series.get(0).last()));
  }

  @Test
  void theStartOfTheRangeIsKnown() {
    double[] age = Read.of(Shop.calm()).values("vector(time()) - $from", Read.HOUR);
    assertEquals(0, age[0]);
    assertEquals(3600, age[60]);
  }

  @Test
  void aQueryThatCannotBeEvaluatedFails() {
    Answer answer =
        Read.of(Shop.calm())
            .answer(
                "queue_length * on () group_left () queue_length / on () heap_used_bytes",
                Read.HOUR,
                QueryPlan.Evaluation.RANGE);
    assertTrue(!assertInstanceOf(Answer.Failed.class, answer).reason().isEmpty());
  }
}
