package dashwright.site.cli;

/** What a plan can be rendered to. */
enum Output {
  HTML,
  GRAFANA,
  PROMETHEUS,
  PLAN,
  OPENSLO
}
