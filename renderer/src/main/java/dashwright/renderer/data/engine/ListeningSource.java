package dashwright.renderer.data.engine;

import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Has no data, and notes what it is asked for. So whoever draws decides what will be needed, and
 * nobody else has to know it too.
 */
public final class ListeningSource implements DataSource {
  private final Instant until;
  private final Map<Request, QueryPlan> heard = new LinkedHashMap<>();
  private final Map<Request, RecordedRequest> recorded = new LinkedHashMap<>();

  /** Pretends to have data up to a time. */
  public ListeningSource(Instant until) {
    this.until = until;
  }

  @Override
  public DataInfo info() {
    return new DataInfo(DataInfo.Kind.LIVE, until);
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    Request raw = Request.of(query, grid);
    heard.putIfAbsent(raw, query);
    RecordedRequest.of(query, grid).ifPresent(known -> recorded.putIfAbsent(raw, known));
    return new Answer.Data(List.of());
  }

  /** The distinct requests, in the order in which they were made. */
  public List<Request> requests() {
    return new ArrayList<>(heard.keySet());
  }

  /** The same with the first query that made each of them. */
  public Map<Request, QueryPlan> queries() {
    return new LinkedHashMap<>(heard);
  }

  /** Where a request can be made of recorded series. */
  public Map<Request, RecordedRequest> recorded() {
    return new LinkedHashMap<>(recorded);
  }
}
