package dashwright.site.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Findings for programs: one object, the numbers first. Documented in {@code docs/commands.md}. */
public final class JsonReport {
  private static final int SCHEMA_VERSION = 1;

  /** Whether a plan could be made of the definitions. */
  public enum Outcome {
    PLANNED,
    NO_PLAN
  }

  /**
   * What a comparison with a base found.
   *
   * @param base the revision
   * @param fixed how many findings of the base are gone
   */
  public record Since(String base, int fixed) {}

  private JsonReport() {}

  /** The findings in the order given. */
  public static String print(List<Diagnostic> findings, Outcome outcome) {
    return print(findings, outcome, Optional.empty());
  }

  /** The findings in the order given; of a comparison only the new ones. */
  public static String print(List<Diagnostic> findings, Outcome outcome, Optional<Since> since) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("schemaVersion", SCHEMA_VERSION);
          json.writeBooleanField("planned", outcome == Outcome.PLANNED);
          if (since.isPresent()) {
            json.writeStringField("base", since.get().base());
            json.writeNumberField("fixed", since.get().fixed());
          }
          counts(Tally.of(findings), json);
          json.writeArrayFieldStart("findings");
          for (Diagnostic finding : findings) {
            finding(finding, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void counts(Tally tally, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("errors", tally.count(Severity.ERROR));
    json.writeNumberField("warnings", tally.count(Severity.WARNING));
    json.writeNumberField("infos", tally.count(Severity.INFO));
    json.writeNumberField("files", tally.files());
    json.writeEndObject();
  }

  private static void finding(Diagnostic finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("message", finding.message());
    if (finding.help().isPresent()) {
      json.writeStringField("help", finding.help().get());
    }
    place(finding.origin(), json);
    json.writeArrayFieldStart("related");
    for (Diagnostic.Label label : finding.labels()) {
      json.writeStartObject();
      json.writeStringField("message", label.text());
      place(label.origin(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(Origin origin, JsonGenerator json) throws IOException {
    json.writeStringField("path", origin.path());
    if (origin.line() > 0) {
      json.writeNumberField("line", origin.line());
    }
    Optional<Span> stretch = stretch(origin);
    if (stretch.isPresent()) {
      Span span = stretch.get();
      json.writeNumberField("column", span.column());
      json.writeNumberField("endLine", span.endLine());
      json.writeNumberField("endColumn", span.endColumn());
    }
  }

  private static Optional<Span> stretch(Origin origin) {
    if (origin instanceof Origin.InFile place) {
      return Optional.of(place.span());
    }
    return origin instanceof Origin.InCode call && call.column() > 0
        ? Optional.of(call.span())
        : Optional.empty();
  }
}
