package dashwright.renderer.data.recording;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.renderer.data.UnusableDataException;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/** Makes recordings. */
public final class Recordings {
  private Recordings() {}

  /**
   * * Records the series of selectors.
   *
   * @param project the title of the project
   * @param recorder reads it
   * @param selectors what to record
   * @param redact labels whose values are to be replaced
   * @param done told how many selectors are done
   * @throws UnusableDataException when an engine does not answer, or there is too much
   */
  public static Recording of(
      String project,
      Recorder recorder,
      List<RawSelector> selectors,
      List<String> redact,
      IntConsumer done)
      throws UnusableDataException {
    SortedMap<Labels, Samples> series = recorder.series(selectors, done);
    return new Recording(
        project, recorder.from(), recorder.to(), selectors, redact, Redaction.of(series, redact));
  }
}
