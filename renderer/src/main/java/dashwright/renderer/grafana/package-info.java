/**
 * The plan as Grafana dashboards: classic model, schema version 42, and the files that provision
 * them. The same plan gives the same bytes; ids stay when charts move.
 */
package dashwright.renderer.grafana;
