package dashwright.dsl;

import dashwright.dsl.model.Project;
import dashwright.dsl.source.Severity;
import java.time.Duration;
import java.util.Locale;

/** What holds for all definitions. */
public final class ProjectBuilder {
  private final Draft draft;

  ProjectBuilder(Draft draft) {
    this.draft = draft;
  }

  /** Its name. */
  public ProjectBuilder title(String title) {
    draft.put("title", Written.text(title));
    return this;
  }

  /** Where the pages will stand, without a final slash; alerts link there. */
  public ProjectBuilder url(String url) {
    draft.put("url", Written.text(url));
    return this;
  }

  /** The same, by environment. */
  public ProjectBuilder url(ByEnvironment<String> url) {
    draft.put("url", ByEnvironment.written(url, Written::text));
    return this;
  }

  /** The IANA name of the one time zone of all dashboards; {@code UTC} unless it is given. */
  public ProjectBuilder timezone(String timezone) {
    draft.put("timezone", Written.text(timezone));
    return this;
  }

  /** The resolution of dashboards that name none; {@code incident} unless it is given. */
  public ProjectBuilder resolution(String resolution) {
    draft.put("resolution", Written.text(resolution));
    return this;
  }

  /** A resolution of one's own: how far a dashboard looks back, and how finely. */
  public ProjectBuilder resolution(String id, Duration range, Duration step) {
    Draft resolution = draft.part();
    resolution.put("range", Written.duration(range));
    resolution.put("step", Written.duration(step));
    draft.map("resolutions").name(id, resolution);
    return this;
  }

  /** The most metrics in one chart. */
  public ProjectBuilder metricsPerChart(int most) {
    draft.map("limits").put("metrics-per-chart", Written.number(most));
    return this;
  }

  /** The most series in one chart. */
  public ProjectBuilder seriesPerChart(int most) {
    draft.map("limits").put("series-per-chart", Written.number(most));
    return this;
  }

  /** The most points of one series. */
  public ProjectBuilder pointsPerSeries(int most) {
    draft.map("limits").put("points-per-series", Written.number(most));
    return this;
  }

  /** How many times the largest typical value of a chart may be the smallest. */
  public ProjectBuilder rangeRatio(double most) {
    draft.map("limits").put("range-ratio", Written.number(most));
    return this;
  }

  /** Whether a metric that the catalogue lacks is a warning or an error. */
  public ProjectBuilder catalogue(Project.Catalogue catalogue) {
    draft.put("catalogue", Written.choice(catalogue, it -> it.name().toLowerCase(Locale.ROOT)));
    return this;
  }

  /** The severity of a rule of the check phase. */
  public ProjectBuilder rule(String rule, Severity severity) {
    draft.map("rules").put(String.valueOf(rule), Written.choice(severity, Severity::word));
    return this;
  }

  /** Switches a rule of the check phase off. */
  public ProjectBuilder ruleOff(String rule) {
    draft.map("rules").put(String.valueOf(rule), Written.word("off"));
    return this;
  }

  /** Prometheus rules that exist elsewhere, as glob patterns relative to the Java file. */
  public ProjectBuilder ruleFiles(String... patterns) {
    draft.addAll("rule-files", patterns);
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public ProjectBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
