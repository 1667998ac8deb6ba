package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;

/**
 * One place where services run.
 *
 * @param id its name
 * @param title how people call it
 * @param datasource the uid or name of its Prometheus in Grafana
 * @param select the labels of its series
 * @param members what it holds
 * @param origin where it is defined
 */
public record Environment(
    String id, String title, String datasource, Select select, Members members, Origin origin) {

  /** What an environment holds. */
  public enum Members {
    /** Whatever is not limited to other environments. */
    ALL,
    /** Only what names it. */
    NAMED
  }

  /**
   * Whether something exists in it.
   *
   * @param only the environments to which the thing is limited; none: it is not limited
   */
  public boolean holds(List<Reference> only) {
    return only.isEmpty()
        ? members == Members.ALL
        : only.stream().anyMatch(reference -> reference.id().equals(id));
  }
}
