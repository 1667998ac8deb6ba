package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.Project;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Suggestion;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The OpenSLO documents of a project: collected one by one, then joined by their names. */
public final class OpenSlo {
  /** The version that is read. */
  public static final String VERSION = "openslo/v1";

  private static final String API_VERSION = "apiVersion";

  private static final Key<Located<String>> SOURCE_TYPE =
      Key.required("type", Scalars.LINE.located(), "The kind of data source");
  private static final ObjectType<Located<String>> SOURCE =
      ObjectType.of(
          "OpenSLO data source",
          "Where queries are asked",
          List.of(
              Marks.raw("description", "What it is for"),
              SOURCE_TYPE,
              Marks.raw("connectionDetails", "How it is reached")),
          it -> it.get(SOURCE_TYPE));

  private final Shelf<Metric> indicators;
  private final Shelf<Policy> policies;
  private final Shelf<Condition> conditions;
  private final Shelf<Located<String>> sources;
  private final Services services;
  private final List<OpenSloObject<SloSpec>> slos = new ArrayList<>();
  private final Map<String, Consumer<Site>> kinds = new LinkedHashMap<>();

  /**
   * Nothing yet.
   *
   * @param diagnostics learns of names that nothing has
   */
  public OpenSlo(Diagnostics diagnostics) {
    indicators = new Shelf<>("SLI", diagnostics);
    policies = new Shelf<>("AlertPolicy", diagnostics);
    conditions = new Shelf<>("AlertCondition", diagnostics);
    sources = new Shelf<>("DataSource", diagnostics);
    services = new Services(diagnostics);
    kind("SLO", OpenSloObject.type("SLO", SloSpec.TYPE), slos::add);
    kind("SLI", OpenSloObject.type("SLI", Indicators.SPEC), indicators::put);
    kind("Service", OpenSloObject.type("Service", Services.SPEC), services::put);
    kind("AlertPolicy", OpenSloObject.type("AlertPolicy", Policy.SPEC), policies::put);
    kind("AlertCondition", OpenSloObject.type("AlertCondition", Condition.SPEC), conditions::put);
    kind("DataSource", OpenSloObject.type("DataSource", SOURCE), this::source);
    kinds.put("AlertNotificationTarget", OpenSlo::target);
  }

  private <T> void kind(
      String name, ObjectType<OpenSloObject<T>> type, Consumer<OpenSloObject<T>> taker) {
    kinds.put(name, site -> type.bind(site).ifPresent(taker));
  }

  /** Whether a document says that it is OpenSLO, of whatever version. */
  public static boolean speaks(YamlNode root) {
    return version(root).filter(version -> version.text().startsWith("openslo")).isPresent();
  }

  private static Optional<YamlNode.Scalar> version(YamlNode root) {
    return scalar(root, API_VERSION);
  }

  private static Optional<YamlNode.Scalar> scalar(YamlNode root, String key) {
    return root instanceof YamlNode.Mapping mapping
        ? mapping
            .entry(key)
            .map(YamlNode.Entry::value)
            .filter(YamlNode.Scalar.class::isInstance)
            .map(YamlNode.Scalar.class::cast)
        : Optional.empty();
  }

  /** Takes a document that speaks OpenSLO. */
  public void add(Site document) {
    YamlNode.Scalar written = version(document.node()).orElseThrow();
    String version = written.text();
    if (!version.equals(VERSION)) {
      Marks.refuse(
          document,
          document.reading().at(written.span()),
          "`" + version + "`",
          "only `" + VERSION + "` is read",
          "write the document as `apiVersion: " + VERSION + "`");
      return;
    }
    Optional<YamlNode.Scalar> kind = scalar(document.node(), "kind");
    Optional<Consumer<Site>> reader = kind.map(word -> kinds.get(word.text()));
    reader.ifPresentOrElse(known -> known.accept(document), () -> refuseKind(document, kind));
  }

  private void refuseKind(Site document, Optional<YamlNode.Scalar> kind) {
    String all = "the kinds are " + String.join(", ", kinds.keySet());
    if (kind.isEmpty()) {
      document.refuse(ShapeRules.MISSING_KEY, "the document has no `kind`", all);
      return;
    }
    String word = kind.get().text();
    Origin at = document.reading().at(kind.get().span());
    document.refuse(
        Diagnostic.error(
                ShapeRules.INVALID_VALUE, at, "`" + word + "` is no kind of OpenSLO object")
            .help(Suggestion.didYouMean(word, kinds.keySet()).orElse(all)));
  }

  /**
   * What the documents define.
   *
   * @param others all other definitions: their services come before ours
   */
  public Model model(Model others) {
    String timezone = others.projects().stream().findFirst().map(Project::timezone).orElse("UTC");
    SloReader reader = new SloReader(indicators, policies, conditions, sources, timezone);
    List<Slo> read = slos.stream().flatMap(slo -> reader.slos(slo).stream()).toList();
    policies.all().forEach(policy -> policy.spec().condition().ifPresent(conditions::of));
    List<Service> more = services.besides(others.services());
    return Model.ofSlos(more, read);
  }

  private void source(OpenSloObject<Located<String>> source) {
    sources.put(source);
    Marks.note(
        source.site(),
        source.name().origin(),
        "the data source `" + source.name().id() + "` is not used",
        "name the data source of each environment under `environments:`");
  }

  private static void target(Site site) {
    Marks.note(
        site,
        site.origin(),
        "a notification target is not used",
        "tell Alertmanager: it routes alerts by their labels `severity` and `team`");
  }
}
