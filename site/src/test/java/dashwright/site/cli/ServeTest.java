package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;
  private Thread program;
  private String url;

  @BeforeEach
  void start() throws IOException {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
    PipedOutputStream told = new PipedOutputStream();
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(told, 1 << 20), StandardCharsets.UTF_8));
    program = new Thread(() -> serve(told));
    program.start();
    String line = reader.readLine();
    while (!line.startsWith("serving ")) {
      line = reader.readLine();
    }
    url = line.replaceAll("serving ([^,]*)/,.*", "$1");
  }

  private void serve(OutputStream told) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(told, true, StandardCharsets.UTF_8),
            Map.of(),
            folder,
            EnumSet.noneOf(Terminal.Channel.class));
    Program.standard().run(List.of("serve", "--port", "0"), terminal);
  }

  @AfterEach
  void stop() throws InterruptedException {
    program.interrupt();
    program.join();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url + path)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  @Test
  void followsTheDefinitionsAndKeepsTheLastGoodPages() throws Exception {
    HttpResponse<String> page = get("/production/checkout.html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("connect-src 'self'"));
    String script = "<script defer src=\"/~preview.js\" data-version=\"";
    assertTrue(page.body().contains(script));
    assertTrue(get("/").body().contains(script));
    assertTrue(get("/~preview.js").body().contains("location.reload()"));
    String version = state(0)[0];

    Path file = folder.resolve("dashboards/dashboards.yaml");
    Folders.replace(file, "title: Shop health", "title: Health of the shop");
    String[] changed = state(Long.parseLong(version));
    assertEquals("", changed[1]);
    assertTrue(get("/").body().contains("Health of the shop"));

    Folders.replace(file, "kind: slo", "kind: sol");
    String[] broken = state(Long.parseLong(changed[0]));
    assertTrue(broken[1].contains("error[invalid-value]"), broken[1]);
    assertTrue(get("/").body().contains("Health of the shop"), "the last good page");

    Folders.replace(file, "kind: sol", "kind: slo");
    assertEquals("", state(Long.parseLong(broken[0]))[1]);
  }

  /** The next state after one: its number, and what is wrong. */
  private String[] state(long known) throws IOException, InterruptedException {
    String text = get("/~state?" + known).body();
    int end = text.indexOf('\n');
    assertFalse(text.substring(0, end).equals(Long.toString(known)), "nothing changed");
    return new String[] {text.substring(0, end), text.substring(end + 1)};
  }

  @Test
  void givesNothingElseAway() throws Exception {
    assertEquals(404, get("/nothing.html").statusCode());
    assertEquals(404, get("/..%2f..%2fdashboards/dashboards.yaml").statusCode());
    assertTrue(url.startsWith("http://127.0.0.1:"));
    assertEquals("no-store", get("/").headers().firstValue("Cache-Control").orElseThrow());
  }

  @Test
  void explainsWrongOptions() {
    for (String port : new String[] {"many", "70000", "-1"}) {
      Run run = Run.in(folder, "serve", "--port", port);
      assertEquals(ExitCode.UNUSABLE, run.code());
      assertTrue(run.err().contains("is not a port"), run.err());
    }
  }
}
