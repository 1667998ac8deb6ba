package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Link;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Section;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/** The keys of a dashboard. */
final class DashboardKeys {
  private static final Key<Dashboard.Kind> KIND =
      Key.required(
          "kind",
          ScalarType.words(
              "a kind of dashboard", List.of(Dashboard.Kind.values()), Dashboard.Kind::word),
          "What it shows by itself");
  private static final Key<Optional<String>> AUDIENCE =
      Key.optional("audience", Scalars.LINE, "Who reads it");
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it answers");
  private static final Key<Optional<Reference>> RESOLUTION =
      Key.optional(
          "resolution",
          Names.id("a resolution"),
          "Range and step of all its charts; the project's unless it is given");
  private static final Key<Optional<Reference>> SERVICE =
      Key.optional("service", Names.id("a service"), "The service of a service dashboard");
  private static final Key<List<Reference>> SERVICES =
      Key.several(
          "services",
          Names.references("a service", "frontend-proxy"),
          "The services whose endpoints a public-API dashboard shows");
  private static final Key<List<Reference>> ENDPOINTS =
      Key.several(
          "endpoints",
          ListType.of(Names.ENDPOINT_OF_SERVICE),
          "Single endpoints that a public-API dashboard shows");
  private static final Key<List<Reference>> SLOS =
      Key.several(
          "slos", Names.references("an SLO", "checkout-availability"), "The SLOs that it shows");
  private static final Key<Optional<Reference>> TEAM =
      Key.optional("team", Names.id("a team"), "Who owns it");
  private static final Key<List<String>> TAGS =
      Key.several("tags", ListType.of(Scalars.LINE), "Words to find it by");
  private static final Key<Optional<String>> FOLDER =
      Key.optional("folder", Scalars.LINE, "The Grafana folder; the team's unless it is given");
  private static final Key<Optional<Located<String>>> UID =
      Key.optional("uid", Names.UID, "The Grafana uid; the id unless it is given");
  private static final Key<List<Link>> LINKS =
      Key.several("links", LinkKeys.LINKS, "Other pages about it");
  private static final Key<List<Reference>> RELATED =
      Key.several(
          "related", Names.references("a dashboard", "shop-slo"), "Dashboards to read next");
  private static final Key<Optional<List<Reference>>> VARIABLES =
      Key.optional(
          "variables",
          Names.references("a variable", "region"),
          "The choices of its reader; all of the project unless it is given");
  private static final Key<Optional<List<Reference>>> ANNOTATIONS =
      Key.optional(
          "annotations",
          Names.references("an annotation", "deployments"),
          "Its vertical lines; all of the project unless it is given");
  private static final Key<List<Section>> SECTIONS =
      Key.several("sections", SectionKeys.SECTIONS, "The authors' own charts");

  private static final ObjectType<Dashboard> DASHBOARD =
      ObjectType.of(
          "dashboard",
          "A page for an audience",
          List.of(
              KIND,
              Titles.TITLE,
              AUDIENCE,
              DESCRIPTION,
              RESOLUTION,
              SERVICE,
              SERVICES,
              ENDPOINTS,
              SLOS,
              TEAM,
              TAGS,
              FOLDER,
              UID,
              LINKS,
              RELATED,
              VARIABLES,
              ANNOTATIONS,
              EnvironmentKeys.ONLY_IN,
              SECTIONS),
          DashboardKeys::dashboard);

  static final Type<List<Dashboard>> DASHBOARDS = new MapType<>(Names.form("dashboard"), DASHBOARD);

  private DashboardKeys() {}

  private static Dashboard dashboard(Fields it) {
    return new Dashboard(
        it.id(),
        it.get(KIND),
        Titles.of(it),
        it.get(AUDIENCE),
        it.get(DESCRIPTION),
        it.get(RESOLUTION),
        it.get(SERVICE),
        it.get(SERVICES),
        it.get(ENDPOINTS),
        it.get(SLOS),
        it.get(TEAM),
        it.get(TAGS),
        it.get(FOLDER),
        it.get(UID),
        it.get(LINKS),
        it.get(RELATED),
        it.get(VARIABLES),
        it.get(ANNOTATIONS),
        it.get(EnvironmentKeys.ONLY_IN),
        it.get(SECTIONS),
        it.origin());
  }
}
