package dashwright.site.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Span;
import dashwright.site.report.GithubReport;
import dashwright.site.report.JsonReport;
import dashwright.site.report.Paint;
import dashwright.site.report.SarifReport;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold for findings about any text. */
final class Findings {
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
  private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) file=[^\r\n]*");
  private static final int LONGEST = 2_000;

  private Findings() {}

  /** Each has words and a place inside its file; every report can be made of them. */
  static void examine(List<Diagnostic> findings) throws IOException {
    for (Diagnostic finding : findings) {
      place(finding.origin());
      finding.labels().forEach(label -> place(label.origin()));
      assertFalse(finding.message().isBlank(), "no message");
      assertFalse(finding.help().filter(String::isBlank).isPresent(), "empty help");
      assertTrue(finding.message().length() <= LONGEST, () -> "too long: " + finding.message());
    }
    String text = new TextReport(Paint.PLAIN).print(findings);
    assertFalse(STEERING.matcher(text).find(), "text that steers a terminal");
    ObjectMapper json = new ObjectMapper();
    assertEquals(
        findings.size(),
        json.readTree(JsonReport.print(findings, JsonReport.Outcome.NO_PLAN))
            .path("findings")
            .size());
    assertEquals(
        findings.size(),
        json.readTree(SarifReport.print(findings, List.of(), "0")).at("/runs/0/results").size());
    GithubReport.print(findings)
        .lines()
        .forEach(line -> assertTrue(COMMAND.matcher(line).matches(), line));
  }

  private static void place(Origin origin) {
    if (origin instanceof Origin.InFile place) {
      Span span = place.span();
      boolean inside =
          span.line() >= 1
              && span.column() >= 1
              && span.endLine() >= span.line()
              && span.endLine() <= place.file().lines().size()
              && span.column() <= place.file().line(span.line()).length() + 1
              && span.endColumn() >= 1
              && span.endColumn() <= place.file().line(span.endLine()).length() + 1;
      assertTrue(inside, () -> origin + " " + span);
    }
  }
}
