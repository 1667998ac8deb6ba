package dashwright.compiler.promql.evaluation;

/**
 * Which samples a query looks at. All of them matter, but a storage that calculates them, or holds
 * them at several densities, may give no more than the windows need.
 *
 * @param from the first time, in milliseconds since 1970
 * @param to the last time, included
 * @param window how much a single value of the query looks at, in milliseconds
 * @param step the milliseconds from one window to the next; 0 when there is only one
 */
public record Reading(long from, long to, long window, long step) {}
