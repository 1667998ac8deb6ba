package dashwright.site.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.Optional;

/** Finds the dashboard in a file: bare, as the HTTP API wraps it, or as a resource. */
final class GrafanaFile {
  private static final String EXPORT = "export it in the classic form";

  private GrafanaFile() {}

  static Optional<JsonNode> dashboard(SourceFile file, Diagnostics diagnostics) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(file.text());
    } catch (JsonProcessingException broken) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.UNREADABLE_FILE,
                  place(file, broken.getLocation()),
                  "this is not JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""))
              .help("give the file that Grafana exports"));
      return Optional.empty();
    }
    JsonNode dashboard =
        root.has("dashboard")
            ? root.get("dashboard")
            : root.has("apiVersion") ? root.path("spec") : root;
    if (dashboard.has("elements")) {
      return refuse(file, "this is a dashboard in Grafana's new form (v2)", EXPORT, diagnostics);
    }
    if (!dashboard.path("panels").isArray() && !dashboard.path("rows").isArray()) {
      return refuse(file, "this is no dashboard of Grafana: it has no panels", EXPORT, diagnostics);
    }
    return Optional.of(PlainTexts.of(dashboard));
  }

  private static Optional<JsonNode> refuse(
      SourceFile file, String message, String help, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.error(ShapeRules.UNREADABLE_FILE, new Origin.Whole(file.path()), message)
            .help(help));
    return Optional.empty();
  }

  private static Origin place(SourceFile file, JsonLocation location) {
    int line = Math.min(Math.max(1, location.getLineNr()), file.lines().size());
    int column = Math.min(Math.max(1, location.getColumnNr()), file.line(line).length() + 1);
    return new Origin.InFile(file, Span.of(line, column, 1));
  }
}
