package dashwright.compiler.expand;

import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.Unit;
import java.util.List;

/**
 * A query that is not drawn.
 *
 * @param query the query
 * @param title what it shows, in a few words
 * @param unit the unit of its values
 * @param lines the lines that its values must not cross
 */
public record DraftSignal(DraftQuery query, String title, Unit unit, List<LinePlan> lines) {
  public DraftSignal {
    lines = List.copyOf(lines);
  }

  static DraftSignal of(DraftQuery query, String title, Unit unit) {
    return new DraftSignal(query, title, unit, List.of());
  }
}
