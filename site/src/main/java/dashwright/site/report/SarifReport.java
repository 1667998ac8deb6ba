package dashwright.site.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Span;
import java.io.IOException;
import java.util.List;

/** Findings as SARIF 2.1.0, for code scanning. */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  /** More results than this are refused by code hosts. */
  private static final int MOST = 25_000;

  /**
   * What there is to say about a rule.
   *
   * @param id its id
   * @param severity how much it matters
   * @param summary what it asks for
   * @param why what happens otherwise
   */
  public record Rule(String id, Severity severity, String summary, String why) {}

  private SarifReport() {}

  /**
   * The findings.
   *
   * @param findings in the order of their places
   * @param rules all rules
   * @param version the version of the program
   */
  public static String print(List<Diagnostic> findings, List<Rule> rules, String version) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          tool(rules, version, json);
          json.writeStringField("columnKind", "utf16CodeUnits");
          results(findings, rules.stream().map(Rule::id).toList(), json);
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void tool(List<Rule> rules, String version, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Dashwright");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      text("shortDescription", rule.summary(), json);
      text("fullDescription", rule.why(), json);
      text("help", "dashwright explain " + rule.id(), json);
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void results(List<Diagnostic> findings, List<String> rules, JsonGenerator json)
      throws IOException {
    List<String> prints = Fingerprints.of(findings);
    json.writeArrayFieldStart("results");
    for (int i = 0; i < Math.min(MOST, findings.size()); i++) {
      Diagnostic finding = findings.get(i);
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule());
      if (rules.contains(finding.rule())) {
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
      }
      json.writeStringField("level", level(finding.severity()));
      text("message", finding.message() + finding.help().map(h -> "\nhelp: " + h).orElse(""), json);
      json.writeArrayFieldStart("locations");
      location(finding.origin(), "", 0, json);
      json.writeEndArray();
      related(finding.labels(), json);
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("dashwright/v1", prints.get(i));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void related(List<Diagnostic.Label> labels, JsonGenerator json)
      throws IOException {
    if (labels.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < labels.size(); i++) {
      location(labels.get(i).origin(), labels.get(i).text(), i + 1, json);
    }
    json.writeEndArray();
  }

  private static void location(Origin origin, String text, int id, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberField("id", id);
      text("message", text, json);
    }
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(origin.path()));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
    if (origin.line() > 0) {
      region(origin, json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void region(Origin origin, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", origin.line());
    if (origin instanceof Origin.InFile file) {
      Span span = file.span();
      json.writeNumberField("startColumn", span.column());
      json.writeNumberField("endLine", span.endLine());
      json.writeNumberField("endColumn", span.endColumn());
    }
    json.writeEndObject();
  }

  private static String uri(String path) {
    return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
  }

  private static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
