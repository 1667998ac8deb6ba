package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A range vector at each step: the windows, and the series they slide over.
 *
 * @param windows the windows
 * @param series the series, read one at a time
 * @param extent where it stands
 */
record RangeVector(Windows windows, List<Source> series, Extent extent) implements Operand {
  /**
   * A series to slide over.
   *
   * @param labels its labels
   * @param samples reads its true samples
   */
  record Source(Labels labels, Supplier<Samples> samples) {}

  /** The samples within the window of the first step. */
  List<Value.Series> contents() {
    List<Value.Series> contents = new ArrayList<>();
    for (Source source : series) {
      Samples samples = windows.first(source.samples().get());
      if (samples.size() > 0) {
        contents.add(new Value.Series(source.labels(), samples));
      }
    }
    return contents;
  }

  @Override
  public String type() {
    return "range vector";
  }
}
