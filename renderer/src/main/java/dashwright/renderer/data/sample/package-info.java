/**
 * Sample data: what an environment could look like, made from its plan alone.
 *
 * <p>Beneath is a small model of the system. Work enters where nobody calls, flows along the calls,
 * fails and takes time; deployments of the plan cause incidents, whose failures travel up to the
 * callers that require the culprit. The metrics of the catalogue count that work: raw series, with
 * the labels that selects and declarations give them, which queries are evaluated on. All metrics
 * of a thing count the same events, so they agree, and a query that asks for what does not exist
 * gets nothing. Every value is a function of the thing and the time: no clock, no state but caches,
 * the same on every machine.
 */
package dashwright.renderer.data.sample;
