package dashwright.site.fuzz;

import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.recording.RecordedEngine;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.recording.RecordingReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A recording, as it is before it is packed, and asked a few things. */
final class RecordingSubject implements Subject {
  private static final String RECORDING =
      """
      {"dashwright-recording":1,"project":"Shop","from":1795327200000,"to":1795348800000,"selectors":["up","http_requests_total","level{tank=\\"a\\"}"],"redacted":["instance"]}
      {"labels":{"__name__":"up","job":"shop"},"times":[1795348500000,60000,60000,60000,60000],"values":[1,1,0,1,null]}
      {"labels":{"__name__":"http_requests_total","code":"200"},"times":[1795348500000,60000,60000,60000,60000],"values":[10,12.5,18,3,7]}
      {"labels":{"__name__":"http_requests_total","code":"500"},"times":[1795348500000,60000,60000,60000,60000],"values":[0,0,1e3,"+Inf","NaN"]}
      {"labels":{"__name__":"level","tank":"a"},"times":[1795348500000,300000],"values":[-2.5,-0.0]}
      {"series":4,"samples":16}
      """;

  private static final List<String> ASKED =
      List.of(
          "up",
          "sum by (code) (rate(http_requests_total[5m]))",
          "max_over_time(level{tank=\"a\"}[1h:1m])",
          "level");

  @Override
  public String name() {
    return "recordings";
  }

  @Override
  public List<String> corpus() {
    return List.of(RECORDING);
  }

  @Override
  public void examine(String text) throws IOException {
    try {
      Recording recording =
          RecordingReader.read("shop.rec", new ByteArrayInputStream(packed(text)));
      RecordedEngine engine = new RecordedEngine(recording);
      for (String promql : ASKED) {
        engine.ask(Request.at(promql, recording.to()));
        engine.ask(
            new Request(
                promql,
                recording.to().minus(Duration.ofHours(1)),
                recording.to(),
                Duration.ofMinutes(1)));
      }
    } catch (UnusableDataException told) {
      if (told.getMessage().isBlank() || told.help().isBlank()) {
        throw new AssertionError("nothing is said", told);
      }
    }
  }

  /** Some are packed badly: cut, with a byte changed, or not at all. */
  private static byte[] packed(String text) throws IOException {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    int hash = text.hashCode();
    if (hash % 19 == 0) {
      return plain;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    }
    byte[] packed = bytes.toByteArray();
    int place = Math.floorMod(hash, packed.length);
    if (hash % 13 == 0) {
      packed[place] ^= 0x55;
    }
    return hash % 17 == 0 ? java.util.Arrays.copyOf(packed, place) : packed;
  }
}
