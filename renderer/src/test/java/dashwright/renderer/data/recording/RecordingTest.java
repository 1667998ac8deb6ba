package dashwright.renderer.data.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class RecordingTest {
  private static final Instant FROM = Instant.ofEpochSecond(100_000);
  private static final Instant TO = FROM.plus(Duration.ofHours(5));
  private static final long EVERY = 15_000;
  private static final List<RawSelector> ALL =
      RawSelector.covering(List.of("up", "requests_total{code=\"500\"}", "requests_total"));

  private static Labels labels(String metric, String instance) {
    return Labels.of(Map.of("__name__", metric, "instance", instance));
  }

  /** Samples from one time to another, then the mark of an end. */
  private static Samples samples(Instant from, Instant to) {
    int size = (int) (Duration.between(from, to).toMillis() / EVERY) + 1;
    long[] times = new long[size];
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      times[i] = from.toEpochMilli() + i * EVERY;
      values[i] = i / 7.0;
    }
    values[size - 1] = Samples.STALE;
    return Samples.of(times, values);
  }

  private static Map<Labels, Samples> stored() {
    Map<Labels, Samples> all = new TreeMap<>();
    all.put(labels("up", "a"), samples(FROM, TO.plusMillis(EVERY)));
    all.put(labels("up", "b"), samples(FROM.plusSeconds(600), FROM.plusSeconds(1200)));
    all.put(
        labels("requests_total", "a"),
        Samples.of(
            new long[] {
              FROM.plusSeconds(30).toEpochMilli(),
              FROM.plusSeconds(60).toEpochMilli(),
              TO.minusSeconds(1).toEpochMilli()
            },
            new double[] {-0.0, Double.NaN, Double.NEGATIVE_INFINITY}));
    all.put(labels("other", "a"), samples(FROM, TO));
    return all;
  }

  private static Recording recorded(List<String> redact) throws UnusableDataException {
    return Recordings.of(
        "Shop",
        new Recorder(StoredSeries.of(stored(), Duration.ofMinutes(50)), FROM, TO),
        ALL,
        redact,
        done -> {});
  }

  private static byte[] bytes(Recording recording) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordingWriter.write(recording, bytes);
    return bytes.toByteArray();
  }

  private static Recording read(byte[] bytes) throws UnusableDataException, IOException {
    return RecordingReader.read("day.gz", new ByteArrayInputStream(bytes));
  }

  private static String text(byte[] bytes) throws IOException {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void keepsNoSelectorWithinAnother() {
    assertEquals(
        List.of("{__name__=\"requests_total\"}", "{__name__=\"up\"}"),
        ALL.stream().map(RawSelector::text).toList());
  }

  @Test
  void findsTheEndsThatAnEngineDoesNotGiveAway() throws UnusableDataException {
    Recording recording = recorded(List.of());
    assertEquals(3, recording.series().size());
    Samples ended = recording.series().get(labels("up", "b"));
    Samples original = stored().get(labels("up", "b"));
    assertEquals(original.size(), ended.size());
    assertEquals(original.time(ended.size() - 1), ended.time(ended.size() - 1));
    assertTrue(Samples.isStale(ended.value(ended.size() - 1)));
  }

  @Test
  void answersAsTheEngineDid() throws UnusableDataException {
    Request request =
        new Request(
            "sum by (instance) (up) + count_over_time(up[2m])", FROM, TO, Duration.ofSeconds(20));
    Result there = StoredSeries.of(stored(), Duration.ofDays(1)).ask(request);
    Result here = new RecordedEngine(recorded(List.of())).ask(request);
    Value.Matrix one = (Value.Matrix) ((Result.Values) there).value();
    Value.Matrix two = (Value.Matrix) ((Result.Values) here).value();
    assertEquals(one.series().size(), two.series().size());
    for (int i = 0; i < one.series().size(); i++) {
      assertEquals(one.series().get(i).labels(), two.series().get(i).labels());
      assertArrayEquals(
          values(one.series().get(i).samples()), values(two.series().get(i).samples()), 0);
    }
  }

  private static double[] values(Samples samples) {
    double[] values = new double[2 * samples.size()];
    for (int i = 0; i < samples.size(); i++) {
      values[2 * i] = samples.time(i);
      values[2 * i + 1] = samples.value(i);
    }
    return values;
  }

  @Test
  void writesTheSameTwiceAndReadsItBack() throws Exception {
    byte[] first = bytes(recorded(List.of()));
    assertTrue(text(first).equals(text(bytes(recorded(List.of())))));
    Recording back = read(first);
    assertTrue(text(first).equals(text(bytes(back))));
    assertEquals("Shop", back.project());
    assertEquals(TO, back.to());
    assertEquals(ALL, back.selectors());
    Samples odd = back.series().get(labels("requests_total", "a"));
    assertEquals(Double.NEGATIVE_INFINITY, odd.value(odd.size() - 1));
    assertEquals(-0.0, odd.value(0));
    assertTrue(Arrays.stream(new int[] {1, 2}).anyMatch(i -> Double.isNaN(odd.value(i))));
  }

  @Test
  void hidesLabelsAndKeepsSeriesApart() throws Exception {
    Recording recording = recorded(List.of("instance"));
    String text = text(bytes(recording));
    assertTrue(text.contains("\"instance\":\"redacted-2\""), text.substring(0, 400));
    assertEquals(3, recording.series().size());
    assertEquals(List.of("instance"), read(bytes(recording)).redacted());
  }

  @Test
  void saysWhatItDoesNotHold() throws UnusableDataException {
    Result result = new RecordedEngine(recorded(List.of())).ask(Request.at("sum(other)", TO));
    assertEquals(
        new Result.Failed("the recording does not hold `{__name__=\"other\"}`", Result.Cause.OTHER),
        result);
  }

  @Test
  void tellsWhatIsWrongWithAFile() throws Exception {
    byte[] good = bytes(recorded(List.of()));
    String text = text(good);
    List<String> lines = text.lines().toList();
    assertEquals(
        "`day.gz` ends too early: a part of the recording is missing",
        wrong(Arrays.copyOf(good, good.length / 2)));
    assertEquals(
        "`day.gz` ends too early: a part of the recording is missing",
        wrong(gzip(String.join("\n", lines.subList(0, 3)) + "\n")));
    assertEquals(
        "`day.gz`, line 4: this is not how a recording goes on",
        wrong(
            gzip(
                text.replace("\"series\":3", "\"series\":4")
                    .replaceAll("(?s)\n[^\n]*requests.*?\n", "\n"))));
    assertEquals(
        "`day.gz` was made by a newer dashwright (its form is 7)",
        wrong(gzip(text.replace("recording\":1", "recording\":7"))));
    assertEquals("`day.gz` is not a recording", wrong(gzip("{\"a\":1}\n")));
    assertEquals("`day.gz` is not a recording", wrong(gzip("hello\n")));
    assertEquals("`day.gz` is not a recording", wrong("hello".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "`day.gz`, line 2: this is not how a recording goes on",
        wrong(gzip(lines.get(0) + "\n{\"labels\":{},\"times\":[1],\"values\":[]}\n")));
    assertEquals(
        "`day.gz`, line 2: this is not how a recording goes on",
        wrong(gzip(lines.get(0) + "\n{\"labels\":{},\"times\":[1,-1],\"values\":[1,1]}\n")));
  }

  private static String wrong(byte[] bytes) {
    return assertThrows(UnusableDataException.class, () -> read(bytes)).getMessage();
  }

  @Test
  void tellsThatAnEngineDoesNotAnswer() {
    Recorder recorder =
        new Recorder(
            request -> new Result.Failed("it is closed today", Result.Cause.OTHER), FROM, TO);
    UnusableDataException told =
        assertThrows(UnusableDataException.class, () -> recorder.series(ALL, done -> {}));
    assertEquals("nothing was recorded: it is closed today", told.getMessage());
  }
}
