package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.Findings;
import dashwright.dsl.GoldenText;
import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Scope;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SampleTest {
  private static final Model MODEL = read(Sample.FILE);

  @Test
  void theWholeModelIsRead() {
    GoldenText.check(Sample.FOLDER.resolve("model.txt"), ModelText.of(MODEL));
  }

  @Test
  void theFolderGivesTheSame() {
    Diagnostics diagnostics = new Diagnostics();
    Model model = ProjectReader.read(Sample.FOLDER, diagnostics);
    assertEquals("", Findings.text(diagnostics));
    String prefix = Sample.FOLDER.toString().replace('\\', '/') + "/";
    assertEquals(ModelText.of(MODEL), ModelText.of(model).replace(prefix, ""));
  }

  @Test
  void lineEndsAndByteOrderMarksDoNotMatter() {
    String text = Sample.FILE.text();
    for (String other :
        List.of(text.replace("\n", "\r\n"), "\uFEFF" + text, text.replace("\n", "\r"))) {
      assertEquals(
          ModelText.of(MODEL), ModelText.of(read(SourceFile.of(Sample.FILE.path(), other))));
    }
  }

  @Test
  void scalarsAreWhatTheirKeySays() {
    Service payment = MODEL.services().get(1);
    assertEquals(List.of("true"), payment.select().labels().get(1).values().fallback());
    assertEquals(List.of("1.10"), payment.select().labels().get(2).values().fallback());
    assertEquals(Optional.empty(), MODEL.projects().get(0).rules().get(1).severity());
    assertEquals(10, MODEL.projects().get(0).limits().seriesPerChart());
    assertEquals(BigDecimal.valueOf(100), MODEL.projects().get(0).limits().rangeRatio());
    assertEquals(List.of("shop", "2026", "true"), MODEL.dashboards().get(2).tags());
  }

  @Test
  void objectivesAreShares() {
    assertEquals(new BigDecimal("0.999"), MODEL.slos().get(0).objective().value().fallback());
    PerEnvironment<BigDecimal> latency = MODEL.slos().get(1).objective().value();
    assertEquals(new BigDecimal("0.99"), latency.in("staging"));
    assertEquals(new BigDecimal("0.995"), latency.in("production"));
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    Service queue = MODEL.services().get(2);
    assertEquals("Orders", queue.title());
    assertEquals(Optional.of(List.of()), queue.dependsOn());
    assertEquals(Optional.empty(), MODEL.services().get(3).dependsOn());
    Slo mail = MODEL.slos().get(4);
    assertEquals(new Slo.Alerts.Standard(), mail.alerts().value());
    assertEquals(new Slo.Window.Rolling(Duration.ofDays(7)), mail.window().fallback());
  }

  @Test
  void scopesAreInheritedOwnOrNone() {
    Chart raw = MODEL.charts().get(2);
    assertEquals(new Scope.None(), raw.scope());
    assertEquals(new Scope.Inherited(), MODEL.charts().get(1).scope());
    assertEquals(Scope.Own.class, MODEL.charts().get(0).queries().get(0).scope().getClass());
  }

  @Test
  void eventsAreOrderedByTime() {
    Annotation.File deployments = (Annotation.File) MODEL.annotations().get(0).source();
    assertEquals(
        List.of("v7", "1.3"), deployments.events().stream().map(event -> event.version()).toList());
    assertEquals("New till, \"faster\"", deployments.events().get(1).text());
  }

  private static Model read(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Model model = YamlReader.read(List.of(file), Sample.EVENTS, diagnostics);
    assertEquals("", Findings.text(diagnostics));
    return model;
  }
}
