package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Matcher;
import java.util.List;

/** Where series come from. */
public interface SeriesStorage {
  /**
   * The series that fulfil all matchers and may have samples in the reading, each once, in an order
   * that is always the same.
   */
  List<RawSeries> select(List<Matcher> matchers, Reading reading);
}
