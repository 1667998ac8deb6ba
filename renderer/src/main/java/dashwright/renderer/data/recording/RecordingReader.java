package dashwright.renderer.data.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.renderer.data.UnusableDataException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads recordings. */
public final class RecordingReader {
  private static final String AGAIN = "make it again with `dashwright record`";

  /** Most samples; they are held in memory. */
  public static final long MOST_SAMPLES = 50_000_000;

  /** Most series. */
  public static final int MOST_SERIES = 200_000;

  /** Most characters of one series as it is written: some 500 000 samples. */
  public static final int MOST_CHARACTERS = 8 << 20;

  private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();

  /** What a sample takes while it is read: a time and a value, twice. */
  private static final int BYTES_OF_SAMPLE = 32;

  private final String name;
  private final ObjectMapper mapper = new ObjectMapper();
  private int line;

  private RecordingReader(String name) {
    this.name = name;
  }

  /**
   * Reads a recording.
   *
   * @param name what people call the file
   * @param stream the file
   * @throws UnusableDataException when it is no recording, not whole, or of a newer version
   * @throws IOException when the file itself cannot be read
   */
  public static Recording read(String name, InputStream stream)
      throws UnusableDataException, IOException {
    return new RecordingReader(name).read(stream);
  }

  private Recording read(InputStream stream) throws UnusableDataException, IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
      JsonNode head = next(reader).orElseThrow(this::cut);
      version(head);
      SortedMap<Labels, Samples> series = new TreeMap<>();
      long samples = 0;
      JsonNode node = next(reader).orElseThrow(this::cut);
      for (; !node.has(RecordingFile.SERIES); node = next(reader).orElseThrow(this::cut)) {
        Samples read = samples(node);
        samples += read.size();
        require(samples <= MOST_SAMPLES, "more than " + MOST_SAMPLES + " samples");
        require(samples <= roomFor(), "more samples than the memory holds (`-Xmx` gives more)");
        series.put(labels(node), read);
        require(series.size() <= MOST_SERIES, "more than " + MOST_SERIES + " series");
      }
      if (node.path(RecordingFile.SERIES).intValue() != series.size()) {
        throw broken();
      }
      return recording(head, series);
    } catch (EOFException e) {
      throw cut();
    } catch (ZipException e) {
      throw line == 0 ? noRecording() : broken();
    }
  }

  private static long roomFor() {
    return Runtime.getRuntime().maxMemory() / BYTES_OF_SAMPLE;
  }

  private void require(boolean small, String what) throws UnusableDataException {
    if (!small) {
      throw new UnusableDataException(
          "`" + name + "` has " + what,
          "record less: a shorter `--range`, or fewer dashboards with `--only`");
    }
  }

  /** The next line, of which no more is read than a series can be. */
  private Optional<String> line(BufferedReader reader) throws UnusableDataException, IOException {
    StringBuilder text = new StringBuilder();
    int next = reader.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = reader.read()) {
      text.append((char) next);
      require(
          text.length() <= MOST_CHARACTERS,
          "a series of more than " + MOST_CHARACTERS + " characters");
    }
    return Optional.of(text.toString());
  }

  private Optional<JsonNode> next(BufferedReader reader) throws UnusableDataException, IOException {
    Optional<String> text = line(reader);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    line++;
    try {
      JsonNode node = mapper.readTree(text.get());
      if (node == null || !node.isObject()) {
        throw line == 1 ? noRecording() : broken();
      }
      return Optional.of(node);
    } catch (JsonProcessingException e) {
      throw line == 1 ? noRecording() : broken();
    }
  }

  private void version(JsonNode head) throws UnusableDataException {
    JsonNode version = head.path(RecordingFile.FORMAT);
    if (!version.isInt()) {
      throw noRecording();
    }
    if (version.intValue() > RecordingFile.VERSION) {
      throw new UnusableDataException(
          "`" + name + "` was made by a newer dashwright (its form is " + version.intValue() + ")",
          "update dashwright, or " + AGAIN);
    }
  }

  private Labels labels(JsonNode node) throws UnusableDataException {
    Map<String, String> labels = new TreeMap<>();
    JsonNode given = node.path(RecordingFile.LABELS);
    if (!given.isObject()) {
      throw broken();
    }
    given.properties().forEach(field -> labels.put(field.getKey(), field.getValue().asText()));
    return Labels.of(labels);
  }

  private Samples samples(JsonNode node) throws UnusableDataException {
    JsonNode times = node.path(RecordingFile.TIMES);
    JsonNode values = node.path(RecordingFile.VALUES);
    if (!times.isArray() || !values.isArray() || times.size() != values.size()) {
      throw broken();
    }
    long[] at = new long[times.size()];
    double[] value = new double[times.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = times.get(i).longValue() + (i == 0 ? 0 : at[i - 1]);
      value[i] = value(values.get(i));
      boolean later = i == 0 || at[i] > at[i - 1];
      if (!times.get(i).isIntegralNumber() || !isTime(at[i]) || !later) {
        throw broken();
      }
    }
    return Samples.of(at, value);
  }

  /** From 1970 to 9999, so that nobody who adds to a time or shows it has to think. */
  private static boolean isTime(long millis) {
    return millis >= 0 && millis <= LATEST;
  }

  private double value(JsonNode node) throws UnusableDataException {
    if (node.isNull()) {
      return Samples.STALE;
    }
    if (node.isNumber()) {
      return node.doubleValue();
    }
    return switch (node.asText()) {
      case "NaN" -> Double.NaN;
      case "+Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> throw broken();
    };
  }

  private Recording recording(JsonNode head, SortedMap<Labels, Samples> series)
      throws UnusableDataException {
    for (String end : List.of(RecordingFile.FROM, RecordingFile.TO)) {
      if (!head.path(end).isIntegralNumber() || !isTime(head.path(end).longValue())) {
        throw broken();
      }
    }
    List<RawSelector> selectors = new ArrayList<>();
    head.path(RecordingFile.SELECTORS)
        .forEach(text -> selectors.addAll(RawSelector.of(text.asText())));
    List<String> redacted = new ArrayList<>();
    head.path(RecordingFile.REDACTED).forEach(text -> redacted.add(text.asText()));
    return new Recording(
        head.path(RecordingFile.PROJECT).asText(),
        Instant.ofEpochMilli(head.path(RecordingFile.FROM).longValue()),
        Instant.ofEpochMilli(head.path(RecordingFile.TO).longValue()),
        selectors,
        redacted,
        series);
  }

  private UnusableDataException noRecording() {
    return new UnusableDataException("`" + name + "` is not a recording", AGAIN);
  }

  private UnusableDataException broken() {
    return new UnusableDataException(
        "`" + name + "`, line " + line + ": this is not how a recording goes on", AGAIN);
  }

  private UnusableDataException cut() {
    return new UnusableDataException(
        "`" + name + "` ends too early: a part of the recording is missing",
        "copy it again, or " + AGAIN);
  }
}
