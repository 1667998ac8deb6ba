package dashwright.renderer.html;

import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rising line for each query; the query X fails, E answers nothing.
 *
 * @param text the value of the label {@code pool}, and the reason of the failure
 */
record SmallData(String text) implements DataSource {
  @Override
  public DataInfo info() {
    return new DataInfo(DataInfo.Kind.RECORDED, SmallPlan.NOW);
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    return switch (query.refId()) {
      case "X" -> new Answer.Failed(text);
      case "E" -> new Answer.Data(List.of());
      case "B" -> constant(grid, 14);
      case "N" -> constant(grid, 24_090);
      case "T" -> constant(grid, 29_200_000);
      default -> rising(grid);
    };
  }

  private Answer constant(TimeGrid grid, double value) {
    double[] values = new double[grid.points()];
    java.util.Arrays.fill(values, value);
    return answer(values);
  }

  private Answer rising(TimeGrid grid) {
    double[] values = new double[grid.points()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i + 1.0) / (values.length + 1);
    }
    return answer(values);
  }

  private Answer answer(double[] values) {
    SortedMap<String, String> labels = new TreeMap<>();
    labels.put("pool", text);
    return new Answer.Data(List.of(new Series(labels, values)));
  }
}
