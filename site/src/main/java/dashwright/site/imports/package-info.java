/** Dashboards exported from Grafana become definitions, with a list of what was lost on the way. */
package dashwright.site.imports;
