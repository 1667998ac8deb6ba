package dashwright.site.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Promql.Problem;
import dashwright.site.cli.GivenExpression.Position;
import dashwright.site.report.JsonText;
import java.io.IOException;
import java.util.Optional;

/** What is known of an expression, for programs: one object in one line. */
final class ExpressionJson {
  private ExpressionJson() {}

  /** Whether it is valid, its type, its problems. */
  static String verdict(GivenExpression expression) {
    return JsonText.line(
        json -> {
          json.writeStartObject();
          verdict(expression, json);
          json.writeEndObject();
        });
  }

  /** The same, and how it is printed if it is valid. */
  static String withLayout(GivenExpression expression, Optional<String> printed) {
    return JsonText.line(
        json -> {
          json.writeStartObject();
          verdict(expression, json);
          text("formatted", printed, json);
          json.writeEndObject();
        });
  }

  private static void verdict(GivenExpression expression, JsonGenerator json) throws IOException {
    json.writeStringField("expr", expression.text());
    json.writeBooleanField("valid", expression.isValid());
    text("type", expression.tree().map(Promql::type).map(Words::of), json);
    json.writeArrayFieldStart("diagnostics");
    for (Problem problem : expression.problems()) {
      Position place = expression.position(problem.offset());
      json.writeStartObject();
      json.writeStringField("code", GivenExpression.rule(problem));
      json.writeStringField("message", problem.message());
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(String key, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }
}
