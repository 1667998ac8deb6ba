package dashwright.compiler.plan;

import java.time.Duration;

/**
 * Vertical lines from a query.
 *
 * @param id its name
 * @param title what the reader sees
 * @param query the query, whose series have a value only at the event
 * @param step how finely the query is read
 */
public record AnnotationPlan(String id, String title, QueryPlan query, Duration step) {}
