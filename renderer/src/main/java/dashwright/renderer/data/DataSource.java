package dashwright.renderer.data;

import dashwright.compiler.plan.QueryPlan;

/** Answers queries. */
public interface DataSource {

  /** What data this is, and up to when. */
  DataInfo info();

  /**
   * The series of a query at the times of a grid; of an instant query only the last of them count.
   */
  Answer answer(QueryPlan query, TimeGrid grid);
}
