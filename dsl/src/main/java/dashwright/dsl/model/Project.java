package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What holds for all definitions of a folder.
 *
 * @param title its name
 * @param url where the pages will stand, without a final slash
 * @param timezone the IANA name of the one time zone
 * @param resolution the id of the default resolution
 * @param resolutions those that the project adds
 * @param limits how much a chart may show
 * @param catalogue what an undeclared metric is
 * @param rules severities that differ from a rule's own; empty severity: off
 * @param ruleFiles Prometheus rules that exist elsewhere
 * @param origin where it is defined
 */
public record Project(
    String title,
    Optional<PerEnvironment<String>> url,
    String timezone,
    Reference resolution,
    List<Resolution> resolutions,
    Limits limits,
    Catalogue catalogue,
    List<RuleLevel> rules,
    List<RuleFile> ruleFiles,
    Origin origin) {

  /** Whether metrics that nobody declared may be used. */
  public enum Catalogue {
    /** An undeclared metric is a warning. */
    OPEN,
    /** An undeclared metric is an error. */
    CLOSED
  }

  /**
   * How much a chart may show.
   *
   * @param metricsPerChart most metrics in one chart
   * @param seriesPerChart most series in one chart
   * @param pointsPerSeries most points of one series
   * @param rangeRatio most that the largest typical value may be of the smallest
   */
  public record Limits(
      int metricsPerChart, int seriesPerChart, int pointsPerSeries, BigDecimal rangeRatio) {

    /** The limits where a project sets none. */
    public static Limits standard() {
      return new Limits(5, 12, 500, BigDecimal.valueOf(100));
    }
  }

  /**
   * A rule's severity in this project.
   *
   * @param rule the rule
   * @param severity the severity; empty: off
   */
  public record RuleLevel(Reference rule, Optional<Severity> severity) {}

  public Project {
    resolutions = List.copyOf(resolutions);
    rules = List.copyOf(rules);
    ruleFiles = List.copyOf(ruleFiles);
  }

  /** The project of a folder that defines none. */
  public static Project unnamed(Origin origin) {
    return new Project(
        "Dashboards",
        Optional.empty(),
        "UTC",
        new Reference("incident", origin),
        List.of(),
        Limits.standard(),
        Catalogue.OPEN,
        List.of(),
        List.of(),
        origin);
  }
}
