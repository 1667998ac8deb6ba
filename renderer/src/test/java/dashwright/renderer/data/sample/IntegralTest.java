package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegralTest {
  private static final long NOW = 1_795_348_800_000L;

  @ParameterizedTest
  @ValueSource(longs = {1, 60, 90, 3_600, 172_800, 172_900, 3_456_000, 34_560_000, 340_000_000})
  void ofAConstantRateIsTheTime(long seconds) {
    Integral integral = new Integral(time -> 2, NOW);
    assertEquals(2.0 * seconds, integral.between(NOW - 1000 * seconds, NOW), 1e-6 * seconds);
  }

  @Test
  void windowsOneAfterTheOtherSumUp() {
    Integral integral = new Integral(time -> 1 + Season.day(time), NOW);
    long start = NOW - 50 * Times.DAY;
    double sum = 0;
    for (long time = start; time < NOW; time += 5 * Times.HOUR) {
      sum += integral.between(time, time + 5 * Times.HOUR);
    }
    assertEquals(integral.between(start, NOW), sum, 1e-6 * sum);
    assertEquals(50 * 86_400.0, sum, 0.001 * sum);
  }

  @Test
  void nothingCountsAfterNow() {
    Integral integral = new Integral(time -> 1, NOW);
    assertEquals(0, integral.between(NOW, NOW + Times.DAY));
    assertEquals(60, integral.between(NOW - Times.MINUTE, NOW + Times.DAY), 1e-9);
  }

  /** What makes it fast: the rate is read on the lattice, once, however many windows there are. */
  @Test
  void readsTheRateOnceForEachCell() {
    AtomicInteger reads = new AtomicInteger();
    Integral integral =
        new Integral(
            time -> {
              reads.incrementAndGet();
              return 1;
            },
            NOW);
    integral.between(NOW - Times.HOUR, NOW);
    assertEquals(2 * 24 * 60, reads.get(), "minutes of two days");
    for (int i = 0; i < 10_000; i++) {
      integral.between(NOW - 30 * Times.DAY - i * Times.SECOND, NOW - i * Times.SECOND);
    }
    assertEquals(2 * 24 * 60 + 38 * 24 * 6, reads.get(), "and ten minutes of 38 more");
  }

  @Test
  void reachesTenYears() {
    assertTrue(Integral.reach() > 10 * Times.YEAR);
  }
}
