package dashwright.renderer.data;

import dashwright.compiler.plan.QueryPlan;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers queries, of one thread at a time. */
public interface DataSource {

  /** What data this is, and up to when. */
  DataInfo info();

  /**
   * The series of a query at the times of a grid; of an instant query only the last of them count.
   */
  Answer answer(QueryPlan query, TimeGrid grid);

  /** Makes sources that give the same answers to other threads, where there can be any. */
  default Optional<Supplier<DataSource>> others() {
    return Optional.empty();
  }
}
