package dashwright.site.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dashwright.compiler.Compilation;
import dashwright.compiler.Compiler;
import dashwright.compiler.diff.Diff;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import dashwright.dsl.yaml.format.YamlFormatter;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.renderer.grafana.GrafanaOutput;
import dashwright.renderer.html.HtmlSite;
import dashwright.renderer.html.SiteOptions;
import dashwright.renderer.openslo.OpenSloOutput;
import dashwright.renderer.plan.PlanJson;
import dashwright.renderer.prometheus.PrometheusOutput;
import dashwright.site.changes.ChangesJson;
import dashwright.site.changes.ChangesMarkdown;
import dashwright.site.changes.ChangesText;
import dashwright.site.changes.Comparand;
import dashwright.site.report.Paint;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project of one file: read, laid out, compiled, rendered and compared with what it was. */
final class DefinitionSubject implements Subject {
  /** Pages take longest, so only some cases get theirs. */
  private static final int PAGES_OF = 50;

  private static final String PATH = "site/src/test/projects/shop/";
  private static final List<SourceFile> EVENTS =
      List.of(
          SourceFile.of("fuzz/deployments.csv", events()),
          SourceFile.of("fuzz/../shared/deployments.csv", events()));

  private static final List<SourceFile> ALERTS =
      Corpus.files("site/src/test/parity/shared/alerts", ".yaml");

  private final List<String> corpus;
  private final Optional<Plan> before;
  private int count;

  DefinitionSubject() {
    String shop = project("site/src/test/projects/shop");
    this.corpus =
        Stream.of(
                Stream.of(shop, project("dashboards/monitoring")),
                texts("site/src/test/parity/yaml"),
                texts("dsl/src/test/golden/sample"),
                texts("dashboards"))
            .flatMap(texts -> texts)
            .toList();
    this.before = compile(SourceFile.of("fuzz/shop.yaml", shop)).plan();
  }

  private static String events() {
    return Corpus.files(PATH, ".csv").get(0).text();
  }

  private static String project(String folder) {
    return texts(folder).collect(Collectors.joining("---\n"));
  }

  private static Stream<String> texts(String folder) {
    return Corpus.files(folder, ".yaml").stream().map(SourceFile::text);
  }

  @Override
  public String name() {
    return "definitions";
  }

  @Override
  public List<String> corpus() {
    return corpus;
  }

  @Override
  public void examine(String text) throws IOException {
    SourceFile file = SourceFile.of("fuzz/shop.yaml", text);
    Compilation compiled = compile(file);
    Findings.examine(compiled.diagnostics());
    layout(file);
    boolean good = compiled.diagnostics().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    if (compiled.plan().isPresent()) {
      compare(compiled.plan().get());
      if (good) {
        render(compiled.plan().get());
      }
    }
  }

  private static Compilation compile(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Model model =
        YamlReader.read(
            List.of(file), EventFiles.of(EVENTS), (pattern, found) -> ALERTS, diagnostics);
    return Compiler.compile(model, diagnostics);
  }

  private static void layout(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> once = YamlFormatter.format(file, diagnostics);
    if (once.isPresent()) {
      SourceFile again = SourceFile.of(file.path(), once.get());
      Optional<String> twice = YamlFormatter.format(again, diagnostics);
      if (twice.isEmpty()) {
        throw new AssertionError(new TextReport(Paint.PLAIN).print(diagnostics.sorted()));
      }
      same(TreeText.of(file.text()), TreeText.of(once.get()));
      same(once.get(), twice.get());
    }
  }

  /** Tells where two texts part. */
  private static void same(String first, String second) {
    int at = 0;
    int both = Math.min(first.length(), second.length());
    while (at < both && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    if (at < both || first.length() != second.length()) {
      throw new AssertionError("here:\n" + around(first, at) + "\nthere:\n" + around(second, at));
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100));
  }

  private void compare(Plan plan) throws IOException {
    Comparand comparand = new Comparand(Diff.of(before.orElseThrow(), plan), "before", "after");
    new ObjectMapper().readTree(ChangesJson.print(comparand));
    ChangesMarkdown.print(comparand);
    ChangesText.print(comparand, Paint.PLAIN);
  }

  private void render(Plan plan) {
    new GrafanaOutput(plan).writeAll(DefinitionSubject::read);
    PlanJson.render(plan, plan.environments(), DefinitionSubject::read);
    OpenSloOutput.render(plan.timezone(), plan.environments(), DefinitionSubject::read);
    for (EnvironmentPlan environment : plan.environments()) {
      new PrometheusOutput(environment).writeAll(DefinitionSubject::read);
    }
    if (count++ % PAGES_OF == 0) {
      HtmlSite.render(
          plan,
          environment -> SampleSource.of(environment, SampleSource.NOW),
          SiteOptions.all("0"),
          DefinitionSubject::read);
    }
  }

  /** Whoever reads the output can. */
  private static void read(String path, byte[] content) {
    try {
      if (path.endsWith(".json")) {
        new ObjectMapper().readTree(content);
      } else if (path.endsWith(".yaml")) {
        YAMLMapper.builder().build().readTree(content);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(path, broken);
    }
  }
}
