package dashwright.site.cli;

import dashwright.renderer.data.engine.EngineSource;
import dashwright.renderer.data.engine.Gathering;
import dashwright.renderer.data.engine.ListeningSource;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import java.time.Instant;
import java.util.List;

/** Asks an engine ahead for all that some outputs will need, several requests at a time. */
final class Foresight {
  private Foresight() {}

  /** The distinct requests that outputs make when the data ends at a time. */
  static List<Request> requests(Selection selection, List<Output> outputs, Instant now) {
    ListeningSource listening = new ListeningSource(now);
    Renderers renderers = Renderers.of(selection, any -> listening);
    outputs.stream()
        .filter(Output::showsData)
        .forEach(output -> renderers.render(output, (path, bytes) -> {}));
    return listening.requests();
  }

  /**
   * Asks them.
   *
   * @throws UsageException when not one is answered, so that nothing good is overwritten
   */
  static void fill(
      EngineSource source, QueryEngine engine, List<Request> requests, Console console) {
    Progress progress = Progress.of("queries", requests.size(), console);
    List<Result> results = Gathering.POLITE.of(requests, engine::ask, progress::done);
    progress.end();
    for (int i = 0; i < requests.size(); i++) {
      source.learn(requests.get(i), results.get(i));
    }
    if (!results.isEmpty() && results.stream().allMatch(Result.Failed.class::isInstance)) {
      throw new UsageException(
          "not one of "
              + results.size()
              + " queries was answered: "
              + ((Result.Failed) results.get(0)).reason(),
          "nothing was written; repair that, and render again");
    }
  }
}
