package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.Measure.Quantity;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.TimeGrid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleSourceTest {
  private static final List<Ask> ASKS =
      List.of(
          Ask.of(Quantity.TRAFFIC, Shop.PLACE_ORDER).by("http_response_status_code"),
          Ask.of(Quantity.ERROR_RATIO, Shop.CHECKOUT),
          Ask.of(Quantity.LATENCY, Shop.PAYMENT),
          Ask.of(Quantity.HEALTH, Shop.PAYMENT),
          Ask.level("jvm_heap_bytes").by("instance"));

  @Test
  void saysThatItIsMadeUp() {
    assertEquals(
        new DataInfo(DataInfo.Kind.SAMPLE, Shop.NOW), Read.of(Shop.troubled()).source().info());
  }

  @Test
  void isTheSameEachTime() {
    for (Ask ask : ASKS) {
      assertEquals(
          Read.of(Shop.troubled()).all(ask, Read.DAY), Read.of(Shop.troubled()).all(ask, Read.DAY));
    }
  }

  /** Fixed numbers: another JDK or machine has to find the same. */
  @Test
  void isTheSameEverywhere() {
    Read shop = Read.of(Shop.troubled());
    assertEquals(
        "[2.08649, 0.033827, 0.0354135]",
        Arrays.toString(
            new double[] {
              shop.last(Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT)),
              shop.last(Ask.of(Quantity.ERROR_RATIO, Shop.CHECKOUT)),
              shop.last(Ask.of(Quantity.LATENCY, Shop.CHECKOUT))
            }));
  }

  @Test
  void differsByEnvironment() {
    Ask ask = Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT);
    assertNotEquals(
        Read.of(Shop.environment("staging", List.of(), List.of())).last(ask),
        Read.of(Shop.calm()).last(ask));
  }

  @Test
  void agreesAtEveryStepAndRange() {
    Read shop = Read.of(Shop.troubled());
    TimeGrid coarse = Read.grid(Duration.ofHours(24), Duration.ofMinutes(30));
    for (Ask ask : ASKS) {
      double[] fine = shop.all(ask, Read.DAY).get(0).toArray();
      double[] wide = shop.all(ask, coarse).get(0).toArray();
      double[] near = shop.all(ask, Read.HOUR).get(0).toArray();
      assertEquals(fine[fine.length - 1 - 12], near[0]);
      for (int i = 0; i < wide.length; i++) {
        assertEquals(fine[i * 6], wide[i], ask + " at " + i);
      }
    }
  }

  @Test
  void windowsAgreeAtEveryStep() {
    Read shop = Read.of(Shop.troubled());
    Ask burn = Ask.of(Quantity.BURN_RATE, dashwright.compiler.plan.Subject.slo("orders"));
    double[] fine = shop.values(burn, Read.DAY);
    double[] wide = shop.values(burn, Read.grid(Duration.ofHours(24), Duration.ofHours(1)));
    for (int i = 0; i < wide.length; i++) {
      assertEquals(fine[i * 12], wide[i]);
    }
  }

  @Test
  void knowsNothingOfTheFuture() {
    TimeGrid grid =
        new TimeGrid(Shop.NOW.plusSeconds(120), Duration.ofMinutes(4), Duration.ofMinutes(1));
    double[] values = Read.of(Shop.calm()).values(Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT), grid);
    assertTrue(Double.isFinite(values[2]));
    assertTrue(Double.isNaN(values[3]) && Double.isNaN(values[4]));
  }

  @Test
  void hasSixDigitsAtMost() {
    for (double value :
        Read.of(Shop.troubled()).values(Ask.of(Quantity.TRAFFIC, Shop.CHECKOUT), Read.DAY)) {
      BigDecimal exact = new BigDecimal(Double.toString(value));
      assertEquals(0, exact.compareTo(exact.round(new MathContext(6))));
    }
  }

  @Test
  void answersWhatItDoesNotKnow() {
    Read shop = Read.of(Shop.troubled());
    Ask stranger = Ask.of(Quantity.TRAFFIC, dashwright.compiler.plan.Subject.service("stranger"));
    assertTrue(shop.last(stranger) > 0);
    assertTrue(shop.last(Ask.level("some_gauge")) > 0);
    assertNotEquals(shop.last(Ask.level("some_gauge")), shop.last(Ask.level("other_gauge")));
  }
}
