package dashwright.site.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.Compiler;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.ResultLabels;
import dashwright.compiler.promql.Rewriting;
import dashwright.compiler.promql.Scoping;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.promql.VectorSelector;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.renderer.data.exposition.ScrapedSeries;
import dashwright.site.cli.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A PromQL expression: checked, printed, rewritten and evaluated. */
final class QuerySubject implements Subject {
  private static final Instant END = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final List<String> corpus;
  private final SeriesStorage series;

  QuerySubject() {
    this.corpus = Stream.concat(ofScripts(), ofCharts()).distinct().toList();
    SourceFile scrape = SourceFile.of("scrape.txt", ScrapeSubject.METRICS);
    Diagnostics diagnostics = new Diagnostics();
    this.series =
        ScrapedSeries.of(
            Exposition.read(scrape, diagnostics), END.toEpochMilli(), scrape, diagnostics);
  }

  private static Stream<String> ofScripts() {
    return Corpus.files("compiler/src/test/promqltest", ".test").stream()
        .flatMap(file -> file.lines().stream())
        .filter(line -> line.startsWith("eval "))
        .map(line -> line.replaceFirst("^eval \\w+ (at \\S+|from \\S+ to \\S+ step \\S+) ", ""));
  }

  private static Stream<String> ofCharts() {
    Diagnostics diagnostics = new Diagnostics();
    return Compiler.compile(ProjectReader.read(Shop.folder(), diagnostics), diagnostics)
        .plan()
        .orElseThrow()
        .environments()
        .stream()
        .flatMap(environment -> environment.dashboards().stream())
        .flatMap(dashboard -> dashboard.sections().stream())
        .flatMap(section -> section.charts().stream())
        .map(ChartPlan::queries)
        .flatMap(List::stream)
        .map(QueryPlan::promql);
  }

  @Override
  public String name() {
    return "queries";
  }

  @Override
  public List<String> corpus() {
    return corpus;
  }

  @Override
  public void examine(String text) {
    for (Promql.Problem problem : Promql.check(text)) {
      int end = problem.offset() + problem.length();
      assertTrue(problem.offset() >= 0 && end <= text.length(), problem::toString);
      assertTrue(!problem.message().isBlank() && problem.message().length() < 2_000);
    }
    Scoping.apply(text, List.of(Matcher.equal("job", "a")));
    String resolved = Macros.resolve(text, MINUTE, MINUTE, Duration.ofHours(1));
    Macros.toGrafana(text);
    Macros.used(text);
    Selectors.of(text);
    ResultLabels.of(text);
    Promql.parse(text).ifPresent(QuerySubject::print);
    if (Promql.check(resolved).isEmpty()) {
      Promql.parse(resolved).ifPresent(this::evaluate);
    }
  }

  private static void print(Expression tree) {
    String shape = shape(tree);
    for (String printed : List.of(Promql.print(tree), Promql.pretty(tree))) {
      Expression again =
          Promql.parse(printed).orElseThrow(() -> new AssertionError("no PromQL: " + printed));
      assertEquals(shape, shape(again), printed);
    }
    assertEquals(Promql.print(tree), Promql.print(Promql.parse(Promql.print(tree)).orElseThrow()));
  }

  /** What a tree means, without places and the order of matchers. */
  private static String shape(Expression tree) {
    return Rewriting.selectors(tree, QuerySubject::sorted)
        .toString()
        .replaceAll("Extent\\[start=\\d+, end=\\d+]", "_")
        .replaceAll("braces=Optional(?:\\[_]|\\.empty)", "");
  }

  private static VectorSelector sorted(VectorSelector selector) {
    return selector.with(
        selector.matchers().stream()
            .sorted(Comparator.comparing(m -> m.matcher().text()))
            .toList());
  }

  private void evaluate(Expression tree) {
    Evaluator evaluator = new Evaluator(series, Settings.DEFAULT);
    said(evaluator.instant(tree, END));
    said(evaluator.range(tree, END.minus(Duration.ofMinutes(10)), END, MINUTE));
  }

  private static void said(Evaluation evaluation) {
    if (evaluation instanceof Evaluation.Failure failure) {
      assertTrue(!failure.message().isBlank());
    }
  }
}
