package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A preview at work, in a thread of the test.
 *
 * @param program what runs
 * @param url where its pages are
 */
record Serving(Background program, String url) implements AutoCloseable {

  /** What readers are told: how often the pages changed, and what is wrong now. */
  record State(long version, String trouble) {}

  /** Starts it; there may be no page yet. */
  static Serving start(Path folder, ServeCommand command) throws IOException {
    Background program =
        Background.start(folder, new Program(List.of(command)), "serve", "--port", "0");
    String line = program.lineWith("serving ");
    return new Serving(program, line.replaceAll("serving ([^,]*)/,.*", "$1"));
  }

  /** The next line that contains a text. */
  String lineWith(String part) throws IOException {
    return program.lineWith(part);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url + path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The state after the first build. */
  State first() throws IOException, InterruptedException {
    return after(new State(1, ""));
  }

  /** The next state after one. */
  State after(State known) throws IOException, InterruptedException {
    String text = get("/~state?" + known.version()).body();
    int end = text.indexOf('\n');
    State state = new State(Long.parseLong(text.substring(0, end)), text.substring(end + 1));
    assertNotEquals(known.version(), state.version(), "nothing changed");
    return state;
  }

  /** Ends it, and waits for its end. */
  @Override
  public void close() throws IOException {
    program.close();
  }
}
