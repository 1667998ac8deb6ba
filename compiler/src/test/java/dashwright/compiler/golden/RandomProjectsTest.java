package dashwright.compiler.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiled;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever charts a project has, they stand beside each other, and compiling them again changes
 * nothing.
 */
final class RandomProjectsTest {

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chartsStandBesideEachOther(int seed) {
    String yaml = project(new SplittableRandom(seed));
    Compilation compilation = Compiled.yaml(yaml);
    DashboardPlan dashboard =
        compilation
            .plan()
            .orElseThrow(() -> new AssertionError(yaml + Compiled.text(compilation.diagnostics())))
            .environments()
            .get(0)
            .dashboards()
            .get(0);
    Set<List<Integer>> cells = new HashSet<>();
    for (ChartPlan chart : dashboard.charts()) {
      ChartPlan.Grid grid = chart.grid();
      assertTrue(grid.x() + grid.width() <= 24, yaml);
      for (int x = grid.x(); x < grid.x() + grid.width(); x++) {
        for (int y = grid.y(); y < grid.y() + grid.height(); y++) {
          assertTrue(cells.add(List.of(x, y)), yaml);
        }
      }
    }
    assertEquals(compilation.plan(), Compiled.yaml(yaml).plan());
  }

  private static String project(SplittableRandom random) {
    StringBuilder yaml =
        new StringBuilder("dashboards:\n  d:\n    kind: custom\n    title: D\n    sections:\n");
    int sections = random.nextInt(1, 5);
    for (int s = 0; s < sections; s++) {
      yaml.append("      - title: Part ").append(random.nextInt(3)).append("\n        charts:\n");
      int charts = random.nextInt(1, 9);
      for (int c = 0; c < charts; c++) {
        yaml.append("          c").append(c).append(": { title: C, type: ").append(type(random));
        yaml.append(random.nextBoolean() ? "" : ", width: " + width(random));
        yaml.append(", queries: [{ promql: up }] }\n");
      }
    }
    return yaml.toString();
  }

  private static String type(SplittableRandom random) {
    List<String> types =
        List.of("timeseries", "stat", "gauge", "bars", "table", "heatmap", "state");
    return types.get(random.nextInt(types.size()));
  }

  private static String width(SplittableRandom random) {
    return List.of("THIRD", "HALF", "FULL").get(random.nextInt(3)).toLowerCase(Locale.ROOT);
  }
}
