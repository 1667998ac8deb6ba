package dashwright.site.report;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Findings as workflow commands of GitHub, which shows them beside the changed lines. It shows only
 * some of each kind, so the worst come first.
 */
public final class GithubReport {
  private GithubReport() {}

  /** A line for each finding. */
  public static String print(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .forEach(finding -> print(finding, text));
    return text.toString();
  }

  private static void print(Diagnostic finding, StringBuilder text) {
    text.append("::").append(command(finding.severity())).append(' ');
    property("file", finding.origin().path(), text);
    place(finding.origin(), text);
    property(",title", finding.rule(), text);
    String message = finding.message() + finding.help().map(h -> "\nhelp: " + h).orElse("");
    text.append("::").append(data(message)).append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static void place(Origin origin, StringBuilder text) {
    if (origin instanceof Origin.InFile file) {
      Span span = file.span();
      text.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
      if (span.line() == span.endLine()) {
        text.append(",col=").append(span.column());
        text.append(",endColumn=").append(span.endColumn());
      }
    } else if (origin.line() > 0) {
      text.append(",line=").append(origin.line());
    }
  }

  private static void property(String name, String value, StringBuilder text) {
    String safe = data(value).replace(":", "%3A").replace(",", "%2C");
    text.append(name).append('=').append(safe);
  }

  private static String data(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
