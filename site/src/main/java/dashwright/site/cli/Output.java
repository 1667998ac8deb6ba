package dashwright.site.cli;

/** What a plan can be rendered to. */
enum Output {
  HTML,
  GRAFANA,
  PROMETHEUS,
  PLAN,
  OPENSLO,
  PNG;

  /** Whether it shows values, and not only where they come from. */
  boolean showsData() {
    return switch (this) {
      case HTML, PNG -> true;
      case GRAFANA, PROMETHEUS, PLAN, OPENSLO -> false;
    };
  }
}
