package dashwright.dsl;

import dashwright.dsl.model.Model;
import dashwright.dsl.source.Span;
import dashwright.dsl.yaml.YamlReader;
import dashwright.dsl.yaml.type.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a {@link DashboardSource} says what there is. Every method starts a definition and gives
 * its builder; nothing has to be finished. Ids are lower-case letters, digits and {@code -}, start
 * with a letter, and have at most 40 characters. What is wrong with a definition becomes a finding
 * at the line that says it, never an exception.
 */
public final class Definitions {
  private final Ledger ledger;
  private final List<Draft> files = new ArrayList<>();

  Definitions(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What holds for all definitions; once in a project. */
  public ProjectBuilder project(String title) {
    Draft it = Draft.first(ledger);
    file(it).put("project", it);
    return new ProjectBuilder(it).title(title);
  }

  /** One place where the same services run. */
  public EnvironmentBuilder environment(String id) {
    return new EnvironmentBuilder(definition("environments", id));
  }

  /** Who owns services and dashboards. */
  public TeamBuilder team(String id) {
    return new TeamBuilder(definition("teams", id));
  }

  /** A choice that a reader has, by a label. */
  public VariableBuilder variable(String id) {
    return new VariableBuilder(definition("variables", id));
  }

  /** Vertical lines that dashboards share. */
  public AnnotationBuilder annotation(String id) {
    return new AnnotationBuilder(definition("annotations", id));
  }

  /** An entry of the catalogue; of a classic histogram, the name without {@code _bucket}. */
  public MetricBuilder metric(String name) {
    return new MetricBuilder(definition("metrics", name));
  }

  /** A part of the system. */
  public ServiceBuilder service(String id) {
    return new ServiceBuilder(definition("services", id));
  }

  /** What was promised to users. */
  public SloBuilder slo(String id) {
    return new SloBuilder(definition("slos", id));
  }

  /** A chart that several dashboards {@code use}. */
  public ChartBuilder chart(String id) {
    return new ChartBuilder(definition("charts", id));
  }

  /** A page. */
  public DashboardBuilder dashboard(String id) {
    return new DashboardBuilder(definition("dashboards", id));
  }

  /** A metric set of one's own. */
  public InstrumentationBuilder instrumentation(String id) {
    return new InstrumentationBuilder(definition("instrumentations", id));
  }

  private Draft definition(String kind, String id) {
    Draft it = Draft.first(ledger);
    file(it).map(kind).name(id, it);
    return it;
  }

  /** Each definition is a file of its own, so that a second one of an id is found like in files. */
  private Draft file(Draft definition) {
    Draft file = definition.part();
    files.add(file);
    return file;
  }

  /** All that was said. */
  Model model(Reading reading) {
    Span start = Span.of(1, 1, 0);
    Stream<Model> said = files.stream().map(f -> YamlReader.definitions(f.at(start), reading));
    return Model.of(Stream.concat(said, Stream.of(accepted())).toList());
  }

  private Model accepted() {
    return Model.ofSuppressions(ledger.takeSuppressions());
  }
}
