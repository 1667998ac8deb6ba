/**
 * What a {@code /metrics} page says: Prometheus' text exposition 0.0.4 (with the quoted names of
 * 1.0.0) and OpenMetrics 1.0, read line by line into families and samples.
 */
package dashwright.renderer.data.exposition;
