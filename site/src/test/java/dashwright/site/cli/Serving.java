package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * A preview at work, in a thread of the test.
 *
 * @param program the thread
 * @param told what it tells people
 * @param url where its pages are
 */
record Serving(Thread program, BufferedReader told, String url) implements AutoCloseable {

  /** What readers are told: how often the pages changed, and what is wrong now. */
  record State(long version, String trouble) {}

  /** Starts it; there may be no page yet. */
  static Serving start(Path folder, ServeCommand command) throws IOException {
    PipedOutputStream told = new PipedOutputStream();
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(told, 1 << 20), StandardCharsets.UTF_8));
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(told, true, StandardCharsets.UTF_8),
            Map.of(),
            folder,
            EnumSet.noneOf(Terminal.Channel.class));
    Thread program =
        new Thread(
            () -> new Program(List.of(command)).run(List.of("serve", "--port", "0"), terminal));
    program.start();
    Serving unknown = new Serving(program, reader, "");
    return new Serving(
        program, reader, unknown.lineWith("serving ").replaceAll("serving ([^,]*)/,.*", "$1"));
  }

  /** The next line that contains a text. */
  String lineWith(String part) throws IOException {
    String line = told.readLine();
    while (!line.contains(part)) {
      line = told.readLine();
    }
    return line;
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
    program.interrupt();
    try {
      program.join();
    } catch (InterruptedException e) {
      throw new InterruptedIOException(e.getMessage());
    }
  }
}
