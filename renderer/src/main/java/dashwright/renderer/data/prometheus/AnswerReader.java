package dashwright.renderer.data.prometheus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Value;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the answer to a query piece by piece, so that it can stop where it becomes too much. */
final class AnswerReader {

  /**
   * An answer.
   *
   * @param status {@code success} or {@code error}
   * @param error its kind and the engine's own words
   * @param value the values, where there are any
   * @param warnings what the engine says besides
   * @param histograms how many series have native histograms, which are left out
   */
  record Answer(
      String status, String error, Optional<Value> value, List<String> warnings, int histograms) {}

  private record Point(long time, double value) {}

  /** Times without exponents that would take for ever to write out. */
  private static final Pattern SECONDS =
      Pattern.compile("-?\\d{1,13}(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?");

  private final Limits limits;
  private final JsonParser json;
  private final List<Value.Series> series = new ArrayList<>();
  private final List<Value.Point> points = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Optional<Value> single = Optional.empty();
  private String type = "";
  private String status = "";
  private String error = "";
  private int samples;
  private int histograms;

  private AnswerReader(Limits limits, JsonParser json) {
    this.limits = limits;
    this.json = json;
  }

  /**
   * Reads an answer.
   *
   * @throws TooLargeException when it has more series or samples than the limits allow
   * @throws IOException when it is not what the API answers
   */
  static Answer read(Reply reply, Limits limits) throws IOException {
    try (InputStream content = reply.content();
        JsonParser json = new JsonFactory().createParser(content)) {
      AnswerReader reader = new AnswerReader(limits, json);
      reader.require(json.nextToken() == JsonToken.START_OBJECT);
      reader.whole();
      return reader.answer();
    }
  }

  private Answer answer() {
    Optional<Value> value =
        switch (type) {
          case "matrix" -> Optional.of(new Value.Matrix(sorted()));
          case "vector" -> Optional.of(new Value.Vector(points));
          default -> single;
        };
    return new Answer(status, error, value, List.copyOf(warnings), histograms);
  }

  private List<Value.Series> sorted() {
    series.sort(Comparator.comparing(Value.Series::labels));
    return series;
  }

  private void whole() throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      switch (field) {
        case "status" -> status = json.getText();
        case "errorType" -> error = json.getText() + (error.isEmpty() ? "" : ": " + error);
        case "error" -> error = (error.isEmpty() ? "" : error + ": ") + json.getText();
        case "warnings", "infos" -> texts(warnings);
        case "data" -> {
          require(token == JsonToken.START_OBJECT);
          data();
        }
        default -> json.skipChildren();
      }
    }
  }

  private void texts(List<String> texts) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        texts.add(json.getText());
      }
    }
  }

  private void data() throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "resultType" -> type = json.getText();
        case "result" -> result();
        default -> json.skipChildren();
      }
    }
  }

  private void result() throws IOException {
    require(json.currentToken() == JsonToken.START_ARRAY);
    JsonToken token = json.nextToken();
    if (token != null && token.isNumeric()) {
      long time = time();
      json.nextToken();
      single = Optional.of(single(time, json.getText()));
      require(json.nextToken() == JsonToken.END_ARRAY);
      return;
    }
    for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
      require(token == JsonToken.START_OBJECT);
      one();
      if (series.size() + points.size() > limits.series()) {
        throw new TooLargeException("it has more than " + limits.series() + " series");
      }
    }
  }

  private Value single(long time, String text) throws IOException {
    return type.equals("string")
        ? new Value.Text(time, text)
        : new Value.Scalar(time, number(text));
  }

  private void one() throws IOException {
    Labels labels = Labels.NONE;
    List<Point> values = new ArrayList<>();
    boolean histogram = false;
    boolean many = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "metric" -> labels = labels();
        case "value" -> values.add(point());
        case "values" -> {
          many = true;
          while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(point());
          }
        }
        default -> {
          histogram |= field.startsWith("histogram");
          json.skipChildren();
        }
      }
    }
    histograms += histogram ? 1 : 0;
    if (many) {
      series.add(new Value.Series(labels, samples(values)));
    } else if (!values.isEmpty()) {
      Point only = values.get(0);
      points.add(new Value.Point(labels, only.time(), only.value()));
    }
  }

  private Labels labels() throws IOException {
    Map<String, String> labels = new TreeMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      labels.put(name, json.getText());
    }
    return Labels.of(labels);
  }

  private Point point() throws IOException {
    require(json.currentToken() == JsonToken.START_ARRAY);
    require(json.nextToken() != null && json.currentToken().isNumeric());
    long time = time();
    json.nextToken();
    Point point = new Point(time, number(json.getText()));
    require(json.nextToken() == JsonToken.END_ARRAY);
    samples++;
    if (samples > limits.samples()) {
      throw new TooLargeException("it has more than " + limits.samples() + " samples");
    }
    return point;
  }

  private long time() throws IOException {
    String text = json.getText();
    require(SECONDS.matcher(text).matches());
    return new BigDecimal(text).movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static double number(String text) throws IOException {
    try {
      return switch (text) {
        case "+Inf", "Inf" -> Double.POSITIVE_INFINITY;
        case "-Inf" -> Double.NEGATIVE_INFINITY;
        default -> Double.parseDouble(text);
      };
    } catch (NumberFormatException e) {
      throw new IOException("`" + text + "` is not a number", e);
    }
  }

  private static Samples samples(List<Point> points) {
    return Samples.of(
        points.stream().mapToLong(Point::time).toArray(),
        points.stream().mapToDouble(Point::value).toArray());
  }

  private void require(boolean holds) throws IOException {
    if (!holds) {
      throw new IOException("it is not an answer of the query API");
    }
  }
}
