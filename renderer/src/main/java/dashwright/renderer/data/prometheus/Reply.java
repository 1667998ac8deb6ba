package dashwright.renderer.data.prometheus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What a server sent. */
final class Reply {
  private static final int PEEK = 200;

  private final int status;
  private final String type;
  private final String coding;
  private final Optional<String> location;
  private final byte[] bytes;

  private Reply(int status, String type, String coding, Optional<String> location, byte[] bytes) {
    this.status = status;
    this.type = type;
    this.coding = coding;
    this.location = location;
    this.bytes = bytes;
  }

  static Reply of(HttpResponse<byte[]> response) {
    return new Reply(
        response.statusCode(),
        header(response, "content-type"),
        header(response, "content-encoding"),
        response.headers().firstValue("location"),
        response.body());
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("").toLowerCase(Locale.ROOT);
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** Where else to ask. */
  Optional<String> location() {
    return location;
  }

  /** The body as it is meant. */
  InputStream content() throws IOException {
    InputStream stream = new ByteArrayInputStream(bytes);
    return coding.equals("gzip") ? new GZIPInputStream(stream) : stream;
  }

  /** Whether the body is, or begins like, what an API answers. */
  boolean isJson() {
    return type.contains("json") || start().stripLeading().startsWith("{");
  }

  /** Whether it is made for a browser. */
  boolean isWebPage() {
    return type.contains("html") || start().stripLeading().startsWith("<");
  }

  /** The first words of the body in one line. */
  String start() {
    try (InputStream stream = content()) {
      return new String(stream.readNBytes(PEEK), StandardCharsets.UTF_8)
          .replaceAll("[\\s\\p{Cntrl}]+", " ");
    } catch (IOException e) {
      return "";
    }
  }
}
