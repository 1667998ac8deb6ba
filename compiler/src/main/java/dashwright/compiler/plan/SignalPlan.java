package dashwright.compiler.plan;

import dashwright.dsl.model.Unit;
import java.util.List;

/**
 * A query that is not drawn: read at 1h/1m up to the end of the data, to say what is now and since
 * when.
 *
 * @param query the query; what its values mean and what it is about stand there
 * @param title what it shows, in a few words
 * @param unit the unit of its values
 * @param lines the lines that its values must not cross; of charts that draw the same
 */
public record SignalPlan(QueryPlan query, String title, Unit unit, List<LinePlan> lines) {
  public SignalPlan {
    lines = List.copyOf(lines);
  }
}
