package dashwright.dsl;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import java.util.stream.Collectors;

/** Findings as a user reads them, without source lines. */
public final class Findings {
  private Findings() {}

  /** All findings by place, each with its other places and its help. */
  public static String text(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(Findings::text).collect(Collectors.joining());
  }

  private static String text(Diagnostic finding) {
    String labels =
        finding.labels().stream()
            .map(label -> "  " + place(label.origin()) + ": " + label.text() + "\n")
            .collect(Collectors.joining());
    return place(finding.origin())
        + ": "
        + finding.severity().word()
        + "["
        + finding.rule()
        + "]: "
        + finding.message()
        + "\n"
        + labels
        + finding.help().map(help -> "  help: " + help + "\n").orElse("");
  }

  private static String place(Origin origin) {
    return origin.line() == 0
        ? origin.path()
        : origin.path() + ":" + origin.line() + ":" + origin.column();
  }
}
