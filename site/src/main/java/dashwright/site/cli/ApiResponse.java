package dashwright.site.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.dsl.model.NumberText;
import dashwright.site.report.JsonText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What Prometheus' HTTP API would answer, in one line. */
final class ApiResponse {
  private ApiResponse() {}

  /** The answer to a query that cannot be evaluated. */
  static String error(String type, String message) {
    return JsonText.line(
        json -> {
          json.writeStartObject();
          json.writeStringField("status", "error");
          json.writeStringField("errorType", type);
          json.writeStringField("error", message);
          json.writeEndObject();
        });
  }

  /** The answer to a query. */
  static String success(Evaluating.Values values) {
    return JsonText.line(
        json -> {
          json.writeStartObject();
          json.writeStringField("status", "success");
          json.writeObjectFieldStart("data");
          data(values.value(), json);
          json.writeEndObject();
          notes("warnings", values.warnings(), json);
          notes("infos", values.infos(), json);
          json.writeEndObject();
        });
  }

  private static void data(Value value, JsonGenerator json) throws IOException {
    if (value instanceof Value.Scalar scalar) {
      result("scalar", json);
      single(scalar.time(), ApiNumbers.plain(scalar.value()), json);
    } else if (value instanceof Value.Text text) {
      result("string", json);
      single(text.time(), text.value(), json);
    } else if (value instanceof Value.Vector vector) {
      result("vector", json);
      vector(vector, json);
    } else if (value instanceof Value.Matrix matrix) {
      result("matrix", json);
      matrix(matrix, json);
    }
  }

  private static void result(String type, JsonGenerator json) throws IOException {
    json.writeStringField("resultType", type);
    json.writeFieldName("result");
  }

  private static void vector(Value.Vector vector, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Value.Point point : vector.points()) {
      json.writeStartObject();
      metric(point.labels(), json);
      json.writeFieldName("value");
      sample(point.time(), point.value(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void matrix(Value.Matrix matrix, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Value.Series series : matrix.series()) {
      json.writeStartObject();
      metric(series.labels(), json);
      json.writeArrayFieldStart("values");
      Samples samples = series.samples();
      for (int i = 0; i < samples.size(); i++) {
        sample(samples.time(i), samples.value(i), json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void metric(Labels labels, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("metric");
    for (Map.Entry<String, String> label : labels.map().entrySet()) {
      json.writeStringField(label.getKey(), label.getValue());
    }
    json.writeEndObject();
  }

  private static void single(long millis, String value, JsonGenerator json) throws IOException {
    pair(NumberText.plain(BigDecimal.valueOf(millis, 3)), value, json);
  }

  private static void sample(long millis, double value, JsonGenerator json) throws IOException {
    pair(ApiNumbers.seconds(millis), ApiNumbers.value(value), json);
  }

  private static void pair(String seconds, String value, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeNumber(seconds);
    json.writeString(value);
    json.writeEndArray();
  }

  private static void notes(String key, List<String> notes, JsonGenerator json) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (String note : notes) {
      json.writeString(note);
    }
    json.writeEndArray();
  }
}
