package dashwright.site.cli;

import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.recording.RawSelector;
import dashwright.renderer.data.recording.Recorder;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.recording.Recordings;
import dashwright.renderer.replay.Replayer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a recording from an engine.
 *
 * @param from the engine
 * @param range how far back
 * @param redact labels whose values are replaced
 */
record RecordingJob(DataOptions from, Duration range, List<String> redact) {

  /** What a selection of a project asks for. */
  Recording of(Selection selection, Console console) {
    Data.Live live = from.live(console);
    List<RawSelector> selectors = selectors(selection, live.now());
    Progress progress = Progress.of("selectors", selectors.size(), console);
    try {
      return Recordings.of(
          selection.plan().title(),
          new Recorder(live.prometheus(), live.now().minus(range), live.now()),
          selectors,
          redact,
          progress::done);
    } catch (UnusableDataException e) {
      throw new UsageException(e.getMessage(), e.help());
    } finally {
      progress.end();
    }
  }

  private static List<RawSelector> selectors(Selection selection, Instant now) {
    Stream<String> drawn =
        Foresight.requests(selection, List.of(Output.values()), now).stream().map(Request::promql);
    ReplayScope alerts = new ReplayScope(selection.environments(), selection.dashboards());
    Stream<String> read =
        selection.environments().stream().flatMap(e -> Replayer.reads(e, alerts.rules(e)).stream());
    return RawSelector.covering(Stream.concat(drawn, read).toList());
  }
}
