/**
 * Live data from whatever speaks Prometheus' HTTP API: Prometheus, Thanos, Mimir, VictoriaMetrics.
 * Queries are evaluated there; what comes back is read with limits, and nothing waits for ever.
 */
package dashwright.renderer.data.prometheus;
