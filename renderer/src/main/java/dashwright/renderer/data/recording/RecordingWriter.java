package dashwright.renderer.data.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.dsl.model.NumberText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes recordings. Equal recordings have equal contents. */
public final class RecordingWriter {
  private static final double PLAIN_BELOW = 1e15;

  private final JsonGenerator json;

  private RecordingWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a recording, and closes the stream. */
  public static void write(Recording recording, OutputStream stream) throws IOException {
    try (Writer text =
            new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(stream), StandardCharsets.UTF_8));
        JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setRootValueSeparator(null);
      RecordingWriter writer = new RecordingWriter(json);
      writer.head(recording);
      for (Map.Entry<Labels, Samples> series : recording.series().entrySet()) {
        writer.series(series.getKey(), series.getValue());
      }
      writer.end(recording);
    }
  }

  private void head(Recording recording) throws IOException {
    json.writeStartObject();
    json.writeNumberField(RecordingFile.FORMAT, RecordingFile.VERSION);
    json.writeStringField(RecordingFile.PROJECT, recording.project());
    json.writeNumberField(RecordingFile.FROM, recording.from().toEpochMilli());
    json.writeNumberField(RecordingFile.TO, recording.to().toEpochMilli());
    texts(RecordingFile.SELECTORS, recording.selectors().stream().map(RawSelector::text).toList());
    texts(RecordingFile.REDACTED, recording.redacted());
    line();
  }

  private void series(Labels labels, Samples samples) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart(RecordingFile.LABELS);
    for (Map.Entry<String, String> label : labels.map().entrySet()) {
      json.writeStringField(label.getKey(), label.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart(RecordingFile.TIMES);
    for (int i = 0; i < samples.size(); i++) {
      json.writeNumber(i == 0 ? samples.time(i) : samples.time(i) - samples.time(i - 1));
    }
    json.writeEndArray();
    json.writeArrayFieldStart(RecordingFile.VALUES);
    for (int i = 0; i < samples.size(); i++) {
      value(samples.value(i));
    }
    json.writeEndArray();
    line();
  }

  private void value(double value) throws IOException {
    if (Samples.isStale(value)) {
      json.writeNull();
    } else if (!Double.isFinite(value)) {
      json.writeString(NumberText.plain(value));
    } else if (value == 0 && 1 / value < 0) {
      json.writeNumber("-0.0");
    } else if (value == Math.rint(value) && Math.abs(value) < PLAIN_BELOW) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(NumberText.plain(value));
    }
  }

  private void end(Recording recording) throws IOException {
    json.writeStartObject();
    json.writeNumberField(RecordingFile.SERIES, recording.series().size());
    json.writeNumberField(RecordingFile.SAMPLES, recording.samples());
    line();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void line() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
