package dashwright.compiler.plan;

import java.util.List;
import java.util.Optional;

/**
 * Charts under one heading.
 *
 * @param id unique within the dashboard
 * @param title the heading
 * @param subtitle a sentence beside it; may be empty
 * @param role what the charts are for
 * @param subject what the section is about, where that is one thing
 * @param links pages about it
 * @param y the grid row of its heading
 * @param charts its charts, most important first
 */
public record SectionPlan(
    String id,
    String title,
    String subtitle,
    Role role,
    Optional<Subject> subject,
    List<LinkPlan> links,
    int y,
    List<ChartPlan> charts) {

  /** What the charts of a section are for. */
  public enum Role {
    /** The few numbers that come first: stats. */
    OVERVIEW,
    /**
     * The table of all SLOs: one chart of type table, whose queries have an SLO as subject each.
     */
    SLO_TABLE,
    /** The charts of one SLO. */
    SLO,
    /** What is behind each endpoint: a chart an endpoint, a query a hop. */
    ERROR_PATH,
    /** The charts of one endpoint. */
    ENDPOINT,
    /** Traffic, errors, latency, saturation of a service. */
    SIGNALS,
    /** Its internal state. */
    INSIDE,
    /** Who calls it: charts by caller. */
    UPSTREAM,
    /** What it calls: charts by dependency. */
    DOWNSTREAM,
    /** Charts of the authors. */
    AUTHORS
  }

  public SectionPlan {
    links = List.copyOf(links);
    charts = List.copyOf(charts);
  }
}
