package dashwright.renderer.grafana;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.renderer.golden.Golden;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GrafanaGoldenTest {
  @Test
  void theShopIsWrittenAsBefore() {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    Collected.files(ShopPlan.plan())
        .forEach((path, bytes) -> files.put(path.substring("grafana/".length()), bytes));
    Golden.folder("grafana").check(files);
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    NavigableMap<String, byte[]> again = Collected.files(ShopPlan.plan());
    NavigableMap<String, byte[]> files = Collected.files(ShopPlan.plan());
    assertEquals(again.keySet(), files.keySet());
    files.forEach((path, bytes) -> assertArrayEquals(again.get(path), bytes, path));
  }
}
