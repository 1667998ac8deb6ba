/**
 * Prometheus rules as files: the recording and alerting rules of SLOs, the alerts of charts, and
 * tests of them for {@code promtool}.
 */
package dashwright.renderer.prometheus;
