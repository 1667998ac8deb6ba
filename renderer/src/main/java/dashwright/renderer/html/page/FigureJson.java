package dashwright.renderer.html.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Gap;
import dashwright.renderer.chart.Ink;
import dashwright.renderer.chart.LineMark;
import dashwright.renderer.chart.Moment;
import dashwright.renderer.chart.Scale;
import dashwright.renderer.chart.Trace;
import dashwright.renderer.text.ValueFormat;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Writes what the script needs to draw a chart. Times follow from the page's start and step. */
final class FigureJson {
  private FigureJson() {}

  static String of(Figure figure, Choices choices) {
    return ScriptText.of(json -> write(json, figure, choices));
  }

  private static void write(JsonGenerator json, Figure figure, Choices choices) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", figure.plan().type().word());
    json.writeStringField("title", figure.plan().title());
    format(json, figure.format());
    scale(json, figure.scale());
    json.writeArrayFieldStart("series");
    for (Trace trace : figure.traces()) {
      trace(json, trace, figure, choices.of(trace));
    }
    json.writeEndArray();
    lines(json, figure);
    moments(json, figure);
    json.writeArrayFieldStart("gaps");
    for (Gap gap : figure.gaps()) {
      json.writeArray(new int[] {gap.from(), gap.to()}, 0, 2);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void format(JsonGenerator json, ValueFormat format) throws IOException {
    json.writeStringField("style", format.style().id());
    if (format.factor() != 1) {
      json.writeFieldName("factor");
      ScriptText.exact(json, format.factor());
    }
    if (format.decimals().isPresent()) {
      json.writeNumberField("decimals", format.decimals().getAsInt());
    }
  }

  private static void scale(JsonGenerator json, Scale scale) throws IOException {
    json.writeObjectFieldStart("scale");
    json.writeFieldName("min");
    ScriptText.exact(json, scale.min());
    json.writeFieldName("max");
    ScriptText.exact(json, scale.max());
    json.writeFieldName("step");
    ScriptText.exact(json, scale.interval());
    json.writeArrayFieldStart("labels");
    for (String label : scale.labels()) {
      json.writeString(label);
    }
    json.writeEndArray();
    if (scale.cut().isPresent()) {
      json.writeFieldName("cut");
      ScriptText.exact(json, scale.cut().get());
    }
    if (scale.kind() == Scale.Kind.LOG) {
      json.writeBooleanField("log", true);
    }
    json.writeEndObject();
  }

  private static void trace(
      JsonGenerator json, Trace trace, Figure figure, Map<String, String> choices)
      throws IOException {
    json.writeStartObject();
    if (!choices.isEmpty()) {
      json.writeObjectFieldStart("of");
      for (Map.Entry<String, String> choice : choices.entrySet()) {
        json.writeStringField(choice.getKey(), choice.getValue());
      }
      json.writeEndObject();
    }
    json.writeStringField("name", trace.name());
    ink(json, trace.ink());
    json.writeStringField("form", word(trace.ink().form()));
    boolean slo =
        switch (trace.measure().quantity()) {
          case SLI, BURN_RATE, BUDGET_LEFT -> figure.plan().type() == Chart.Type.TIMESERIES;
          default -> false;
        };
    if (slo) {
      json.writeBooleanField("dot", true);
    }
    SeriesText.of(trace.series().toArray(), figure.format()).write(json);
    json.writeEndObject();
  }

  private static void ink(JsonGenerator json, Ink ink) throws IOException {
    json.writeStringField("colour", ink.colour());
    json.writeStringField("dash", word(ink.dash()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void lines(JsonGenerator json, Figure figure) throws IOException {
    json.writeArrayFieldStart("lines");
    for (LineMark line : figure.lines()) {
      json.writeStartObject();
      json.writeFieldName("value");
      ScriptText.exact(json, line.value());
      json.writeStringField("text", line.text());
      json.writeStringField("meaning", line.meaning());
      ink(json, line.ink());
      if (line.plan().severity().isPresent()) {
        json.writeStringField("side", word(line.plan().side()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void moments(JsonGenerator json, Figure figure) throws IOException {
    json.writeArrayFieldStart("moments");
    for (Moment moment : figure.moments()) {
      json.writeStartObject();
      json.writeNumberField("at", moment.at().getEpochSecond());
      json.writeStringField("label", moment.label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
