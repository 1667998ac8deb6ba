/**
 * Evaluates PromQL on raw series, as Prometheus 3 does. A tree is evaluated once for all steps of a
 * query: every node gives a row of values for each of its series, and windows slide over samples
 * that are read once. There are no native histograms.
 */
package dashwright.compiler.promql.evaluation;
