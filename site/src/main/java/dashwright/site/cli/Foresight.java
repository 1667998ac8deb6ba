package dashwright.site.cli;

import dashwright.renderer.data.engine.EngineSource;
import dashwright.renderer.data.engine.Gathering;
import dashwright.renderer.data.engine.ListeningSource;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.RecordedRequest;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks an engine ahead for all that some outputs will need, several requests at a time. */
final class Foresight {
  private Foresight() {}

  /** The distinct requests that outputs make when the data ends at a time. */
  static List<Request> requests(Selection selection, List<Output> outputs, Instant now) {
    return listen(selection, outputs, now).requests();
  }

  /** Lets outputs say what they will ask. */
  static ListeningSource listen(Selection selection, List<Output> outputs, Instant now) {
    ListeningSource listening = new ListeningSource(now);
    Renderers renderers = Renderers.of(selection, any -> listening);
    outputs.stream()
        .filter(Output::showsData)
        .forEach(output -> renderers.render(output, (path, bytes) -> {}));
    return listening;
  }

  /**
   * Asks them.
   *
   * @throws UnansweredException when not one is answered, so that nothing good is overwritten
   */
  static void fill(
      EngineSource source, QueryEngine engine, ListeningSource listening, Console console) {
    Map<Request, RecordedRequest> recorded = listening.recorded();
    learn(source, engine, recorded.values().stream().flatMap(known -> known.proofs().stream()));
    List<Request> requests =
        listening.requests().stream()
            .map(raw -> source.request(raw, Optional.ofNullable(recorded.get(raw))))
            .distinct()
            .toList();
    Progress progress = Progress.of("queries", requests.size(), console);
    List<Result> results = Gathering.POLITE.of(requests, engine::ask, progress::done);
    progress.end();
    for (int i = 0; i < requests.size(); i++) {
      source.learn(requests.get(i), results.get(i));
    }
    if (!results.isEmpty() && results.stream().allMatch(Result.Failed.class::isInstance)) {
      throw new UnansweredException(
          "not one of "
              + results.size()
              + " queries was answered: "
              + ((Result.Failed) results.get(0)).reason(),
          "nothing was written; repair that, and render again");
    }
  }

  private static void learn(EngineSource source, QueryEngine engine, Stream<Request> asked) {
    List<Request> requests = asked.distinct().toList();
    List<Result> results = Gathering.POLITE.of(requests, engine::ask, done -> {});
    for (int i = 0; i < requests.size(); i++) {
      source.learn(requests.get(i), results.get(i));
    }
  }
}
