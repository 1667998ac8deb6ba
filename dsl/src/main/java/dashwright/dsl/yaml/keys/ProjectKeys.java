package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.ForeignAlert;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Project;
import dashwright.dsl.model.Recording;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.model.RuleFile;
import dashwright.dsl.rules.RuleReader;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Reading;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of the project. */
final class ProjectKeys {
  private static final Type<Optional<Severity>> LEVEL =
      ScalarType.words(
          "a severity",
          List.of(
              Optional.<Severity>empty(),
              Optional.of(Severity.INFO),
              Optional.of(Severity.WARNING),
              Optional.of(Severity.ERROR)),
          level -> level.map(Severity::word).orElse("off"));

  private static final Type<List<Project.RuleLevel>> LEVELS =
      new MapType<>(
          Names.form("rule"),
          LEVEL.mapWithSite(
              (level, site) ->
                  new Project.RuleLevel(new Reference(site.id(), site.definedAt()), level)));

  private static final Key<String> TITLE =
      Key.or("title", "Dashboards", "Dashboards", Scalars.LINE, "Its name");
  private static final Key<Optional<PerEnvironment<String>>> URL =
      Key.optional("url", Addresses.SITE, "Where the pages will stand; alerts link there");
  private static final Key<String> TIMEZONE =
      Key.or(
          "timezone",
          "UTC",
          "UTC",
          Scalars.TIMEZONE,
          "The IANA name of the one time zone of all dashboards");
  private static final Key<Optional<Reference>> RESOLUTION =
      Key.optional(
          "resolution",
          Names.id("a resolution"),
          "The resolution of dashboards that name none; `incident` unless it is given");
  private static final Key<List<Resolution>> RESOLUTIONS =
      Key.several(
          "resolutions",
          ResolutionKeys.RESOLUTIONS,
          "Added to `incident` (1h/1m), `day` (24h/5m), `week` (7d/1h), `month` (30d/2h) and"
              + " `capacity` (1y/1d)");
  private static final Key<Optional<Project.Limits>> LIMITS =
      Key.optional("limits", LimitsKeys.LIMITS, "How much a chart may show");
  private static final Key<Project.Catalogue> CATALOGUE =
      Key.or(
          "catalogue",
          Project.Catalogue.OPEN,
          "open",
          ScalarType.words(
              "a word",
              List.of(Project.Catalogue.values()),
              catalogue -> catalogue.name().toLowerCase(Locale.ROOT)),
          "Whether a metric that `metrics:` does not declare is a warning or an error");
  private static final Key<List<Project.RuleLevel>> RULES =
      Key.several(
          "rules", LEVELS, "Severities of rules of the check phase that differ from their own");
  private static final Key<List<RuleFile>> RULE_FILES =
      Key.several(
          "rule-files",
          ListType.of(Scalars.LINE.mapWithSite(ProjectKeys::rules)),
          "Prometheus rules that exist elsewhere, as glob patterns relative to this file");

  static final ObjectType<Project> PROJECT =
      ObjectType.of(
          "project",
          "What holds for all definitions of the folder",
          List.of(
              TITLE, URL, TIMEZONE, RESOLUTION, RESOLUTIONS, LIMITS, CATALOGUE, RULES, RULE_FILES),
          ProjectKeys::project);

  private ProjectKeys() {}

  private static RuleFile rules(String pattern, Site site) {
    Reading reading = site.reading();
    Located<String> located = new Located<>(pattern, site.origin());
    List<Recording> recordings = new ArrayList<>();
    List<ForeignAlert> alerts = new ArrayList<>();
    for (SourceFile file : reading.rules().matching(located, reading.diagnostics())) {
      RuleReader.Rules rules = RuleReader.read(file, reading.diagnostics());
      recordings.addAll(rules.recordings());
      alerts.addAll(rules.alerts());
    }
    return new RuleFile(located, recordings, alerts);
  }

  private static Project project(Fields it) {
    return new Project(
        it.get(TITLE),
        it.get(URL),
        it.get(TIMEZONE),
        it.get(RESOLUTION).orElseGet(() -> new Reference("incident", it.origin())),
        it.get(RESOLUTIONS),
        it.get(LIMITS).orElseGet(Project.Limits::standard),
        it.get(CATALOGUE),
        it.get(RULES),
        it.get(RULE_FILES),
        it.origin());
  }
}
