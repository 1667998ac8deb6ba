package dashwright.renderer.html;

import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Series that look like measurements, at once: nothing is evaluated.
 *
 * @param series how many each query has, told apart by the label {@code pool}
 */
record Waves(int series) implements DataSource {
  @Override
  public DataInfo info() {
    return new DataInfo(DataInfo.Kind.RECORDED, SmallPlan.NOW);
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    int seed = query.promql().hashCode();
    return new Answer.Data(
        IntStream.range(0, series).mapToObj(i -> wave(seed, i, grid.points())).toList());
  }

  private static Series wave(int seed, int number, int points) {
    double[] values = new double[points];
    for (int i = 0; i < points; i++) {
      double noise = Math.abs(Math.sin((seed % 1000 + number * 37 + i) * 12.9898)) * 0.05;
      values[i] = 0.2 + number * 0.15 + 0.08 * Math.sin(i / 9.0 + number) + noise;
    }
    return new Series(new TreeMap<>(Map.of("pool", "pool-" + number)), values);
  }
}
