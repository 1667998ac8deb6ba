package dashwright.renderer.data.exposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.RawSeries;
import dashwright.compiler.promql.evaluation.Reading;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScrapedSeriesTest {
  private static final Reading ALL = new Reading(Long.MIN_VALUE, Long.MAX_VALUE, 0, 0);

  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> series(String text, Matcher... matchers) {
    SourceFile file = SourceFile.of("scrape.txt", text);
    Exposition exposition = Exposition.read(file, diagnostics);
    return ScrapedSeries.of(exposition, 9, file, diagnostics)
        .select(List.of(matchers), ALL)
        .stream()
        .map(ScrapedSeriesTest::shown)
        .toList();
  }

  private static String shown(RawSeries series) {
    Samples samples = series.samples(ALL);
    return series.labels().text()
        + IntStream.range(0, samples.size())
            .mapToObj(i -> " " + samples.value(i) + "@" + samples.time(i))
            .reduce("", String::concat);
  }

  @Test
  void sortsSamplesByTime() {
    assertEquals(
        List.of("{__name__=\"a\", b=\"1\"} 1.0@5 2.0@7 3.0@9", "{__name__=\"a\", b=\"2\"} 4.0@9"),
        series("a{b=\"1\"} 2 7\na{b=\"2\"} 4\na{b=\"1\"} 1 5\na{b=\"1\"} 3\n"));
    assertFalse(diagnostics.hasErrors());
  }

  @Test
  void selectsByLabels() {
    assertEquals(
        List.of("{__name__=\"up\"} 1.0@9"),
        series("up 1\ndown 2\n", Matcher.equal("__name__", "up")));
  }

  @Test
  void anEmptyLabelIsNone() {
    assertEquals(List.of("{__name__=\"a\"} 1.0@9"), series("a{b=\"\"} 1\n"));
  }

  @Test
  void refusesTwoSamplesOfOneTime() {
    assertEquals(List.of("{__name__=\"a\"} 1.0@5"), series("a 1 5\na{} 2 5\na 3 5\n"));
    assertEquals(
        List.of(2, 3), diagnostics.sorted().stream().map(each -> each.origin().line()).toList());
    Diagnostic finding = diagnostics.sorted().get(0);
    assertEquals(1, finding.labels().get(0).origin().line());
  }
}
