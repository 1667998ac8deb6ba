package dashwright.compiler.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Windows and names of queries. */
final class QueriesTest {

  @Test
  void theWindowIsGrafanasRateInterval() {
    Duration minute = Duration.ofMinutes(1);
    assertEquals(Duration.ofMinutes(4), Queries.window(minute, minute));
    assertEquals(Duration.ofSeconds(75), Queries.window(Duration.ofSeconds(15), minute));
    assertEquals(Duration.ofMinutes(121), Queries.window(minute, Duration.ofHours(2)));
  }

  @Test
  void refIdsGoOnAfterZ() {
    assertEquals("A", Queries.refId(0));
    assertEquals("Z", Queries.refId(25));
    assertEquals("AA", Queries.refId(26));
    assertEquals("ZZ", Queries.refId(701));
    assertEquals("AAA", Queries.refId(702));
  }
}
