package dashwright.site.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import dashwright.site.golden.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final SourceFile SHOP =
      SourceFile.of(
          "shop.yaml",
          """
          services:
            checkout:
              titel: Checkout
              team: shop
            cart:
              title: Cart
              team: shop
            payment:
              title: Payment
            checkout: { title: Again }
          """);

  private static final List<Diagnostic> FINDINGS =
      List.of(
          Diagnostic.error("unreadable-file", new Origin.Whole("nowhere"), "there is no folder"),
          Diagnostic.error("unknown-key", at(3, 5, 5), "`titel` is not a key of a service")
              .help("did you mean `title`?"),
          Diagnostic.of("missing-runbook", Severity.WARNING, at(5, 3, 4), "`cart` has no runbook"),
          Diagnostic.error("duplicate-id", at(10, 3, 8), "`checkout` is defined twice")
              .label(at(2, 3, 8), "first defined here")
              .help("rename one of them"),
          Diagnostic.of(
              "average-latency",
              Severity.INFO,
              new Origin.InCode(SourceFile.of("Shop.java", ""), Span.of(12, 1, 0), List.of()),
              "an average hides the slow"));

  @Test
  void readsLikeAGoodCompilers() {
    Golden.check("report/findings.txt", new TextReport(Paint.PLAIN).print(FINDINGS));
  }

  @Test
  void saysTheSameInColours() {
    String coloured = new TextReport(Paint.COLOURED).print(FINDINGS);
    assertEquals(
        new TextReport(Paint.PLAIN).print(FINDINGS), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
    Golden.check("report/colours.txt", coloured.replace("\u001B", "␛"));
  }

  @Test
  void letsNoTextSteerTheTerminal() {
    Diagnostic evil =
        Diagnostic.error("unknown-key", new Origin.Whole("a\u001B[2Jb"), "`\u001B]0;x\u0007`\nnew")
            .help("do \u009B31m");
    assertEquals(
        "a␛[2Jb: error[unknown-key]: `␛]0;x␇`␊new\nhelp: do \uFFFD31m\n\n",
        new TextReport(Paint.PLAIN).print(List.of(evil)));
  }

  @Test
  void printsTheSameAsJson() {
    Golden.check("report/findings.json", JsonReport.print(FINDINGS, JsonReport.Outcome.NO_PLAN));
    Golden.check("report/nothing.json", JsonReport.print(List.of(), JsonReport.Outcome.PLANNED));
  }

  @Test
  void counts() {
    assertEquals("3 errors, 1 warning, 1 info in 2 files", Tally.of(FINDINGS).sentence());
    assertEquals("1 error", Tally.of(FINDINGS.subList(0, 1)).sentence());
    assertEquals("no findings", Tally.of(List.of()).sentence());
  }

  private static Origin at(int line, int column, int length) {
    return new Origin.InFile(SHOP, Span.of(line, column, length));
  }
}
