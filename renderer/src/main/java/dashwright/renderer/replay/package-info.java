/**
 * Alerts as they would have been on data of the past: each rule evaluated at its interval, as
 * Prometheus does it, with what it cost the error budget until somebody was told.
 */
package dashwright.renderer.replay;
