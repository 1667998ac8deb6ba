package dashwright.renderer.data.engine;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers with what an engine says, and asks it each distinct request once. Series that our rules
 * recorded are read instead of raw ones where they reach far enough back.
 */
public final class EngineSource implements DataSource {

  /**
   * What there is to say about a query.
   *
   * @param query the first query that asked
   * @param text what
   */
  public record Note(QueryPlan query, String text) {}

  private final DataInfo info;
  private final QueryEngine engine;
  private final Map<Request, Result> results = new ConcurrentHashMap<>();
  private final Map<Request, QueryPlan> asked = new LinkedHashMap<>();

  /** Answers from an engine whose data ends when the info says. */
  public EngineSource(DataInfo info, QueryEngine engine) {
    this.info = info;
    this.engine = engine;
  }

  @Override
  public DataInfo info() {
    return info;
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    Request request = request(Request.of(query, grid), RecordedRequest.of(query, grid));
    asked.putIfAbsent(request, query);
    Result result = results.computeIfAbsent(request, engine::ask);
    if (result instanceof Result.Failed failed) {
      return new Answer.Failed(failed.reason());
    }
    Result.Values values = (Result.Values) result;
    return new Answer.Data(GridSeries.of(values.value(), grid), values.warnings());
  }

  /**
   * What is to be asked: recorded series where they are old enough, else all of the query.
   *
   * @param raw the query itself
   * @param recorded the same of recorded series
   */
  public Request request(Request raw, Optional<RecordedRequest> recorded) {
    return recorded
        .filter(known -> known.proofs().stream().allMatch(this::hasValues))
        .map(RecordedRequest::request)
        .orElse(raw);
  }

  private boolean hasValues(Request proof) {
    return results.computeIfAbsent(proof, engine::ask) instanceof Result.Values found
        && found.value() instanceof Value.Vector vector
        && !vector.points().isEmpty();
  }

  /** Learns what was asked of the engine elsewhere. */
  public void learn(Request request, Result result) {
    results.put(request, result);
  }

  /** How many distinct requests were made. */
  public int requests() {
    return asked.size();
  }

  /** Whether all answers are empty, as those of an engine that holds something else. */
  public boolean isEmpty() {
    return !asked.isEmpty()
        && asked.keySet().stream()
            .map(results::get)
            .allMatch(
                result -> result instanceof Result.Values values && isNothing(values.value()));
  }

  private static boolean isNothing(Value value) {
    return (value instanceof Value.Vector vector && vector.points().isEmpty())
        || (value instanceof Value.Matrix matrix && matrix.series().isEmpty());
  }

  /** Why queries were not answered, in the order in which they were asked. */
  public List<Note> failures() {
    List<Note> notes = new ArrayList<>();
    asked.forEach(
        (request, query) -> {
          if (results.get(request) instanceof Result.Failed failed) {
            notes.add(new Note(query, failed.reason()));
          }
        });
    return notes;
  }

  /** What the engine said besides its answers, each sentence once. */
  public List<Note> warnings() {
    Map<String, Note> notes = new LinkedHashMap<>();
    asked.forEach(
        (request, query) -> {
          if (results.get(request) instanceof Result.Values values) {
            values.warnings().forEach(text -> notes.putIfAbsent(text, new Note(query, text)));
          }
        });
    return List.copyOf(notes.values());
  }
}
