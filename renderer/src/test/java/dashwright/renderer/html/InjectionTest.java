package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dashwright.renderer.browser.Chromium;
import dashwright.renderer.browser.Page;
import dashwright.renderer.browser.Stranger;
import dashwright.renderer.html.page.ChangePage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages into which somebody got markup in spite of all escaping: their policy is the last door. */
class InjectionTest {
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
  private static final List<String> PAGES =
      List.of("index.html", "production/till.html", "changes.html");

  @TempDir Path folder;

  @Test
  void neitherRunsNorLoadsWhatWasInjected() throws Exception {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "no Chromium on the PATH or in CHROMIUM");
    HttpServer server = serving();
    try (Stranger stranger = Stranger.start();
        Chromium browser = Chromium.start(program.get())) {
      write(stranger);
      URI site = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      for (String path : PAGES) {
        assertInert(browser, stranger, folder.resolve(path).toUri());
        assertInert(browser, stranger, site.resolve(path));
      }
      assertInert(browser, stranger, site.resolve("reloading.html"));
      assertEquals(Set.of(), stranger.asked());
      assertOpenWithoutPolicy(browser, stranger, site.resolve("open.html"));
    } finally {
      server.stop(0);
    }
  }

  private static void assertInert(Chromium browser, Stranger stranger, URI address) {
    try (Page page = browser.page().open(address)) {
      String name = address.toString();
      assertEquals("refused", stranger.use(page), name);
      assertEquals("undefined", page.evaluate("typeof window.ran").asText(), name);
      assertEquals(
          "none", page.evaluate("getComputedStyle(document.body).outlineStyle").asText(), name);
      assertEquals(name, page.evaluate("document.baseURI").asText());
      assertFalse(page.faults().isEmpty(), "the browser tells of no refusal in " + name);
    }
  }

  /** The same page and the same text: without a policy all of it works, so the test can fail. */
  private static void assertOpenWithoutPolicy(Chromium browser, Stranger stranger, URI address)
      throws InterruptedException {
    try (Page page = browser.page().open(address)) {
      stranger.use(page);
      assertTrue(stranger.awaitAll(), () -> "not asked for all of " + Stranger.FILES);
      Set<String> ran =
          new TreeSet<>(List.of(page.evaluate("window.ran").asText().trim().split(" ", -1)));
      assertTrue(
          ran.containsAll(List.of("inline", "attribute", "srcdoc", "link", "file")), ran::toString);
    }
  }

  private void write(Stranger stranger) throws IOException {
    Map<String, byte[]> site = Written.small(UnaryOperator.identity()).files();
    for (Map.Entry<String, byte[]> file : site.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    write("changes.html", changes().getBytes(StandardCharsets.UTF_8));
    for (String path : PAGES) {
      write(path, stranger.into(text(path)).getBytes(StandardCharsets.UTF_8));
    }
    String index = text("index.html");
    String closed = "default-src 'none';";
    assertTrue(index.contains(closed), index);
    write(
        "reloading.html",
        index.replace(closed, closed + " connect-src 'self';").getBytes(StandardCharsets.UTF_8));
    write("open.html", index.replaceFirst(POLICY, "").getBytes(StandardCharsets.UTF_8));
  }

  private static String changes() {
    return ChangeReport.render(
        new ChangePage("Changes", "Nothing changed", List.of(), List.of(), List.of(), "{}"));
  }

  private void write(String path, byte[] content) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.write(folder.resolve(path), content);
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private HttpServer serving() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    return server;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve("." + exchange.getRequestURI().getPath()).normalize();
      String name = file.toString();
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              name.endsWith(".html")
                  ? "text/html"
                  : name.endsWith(".css") ? "text/css" : "text/javascript");
      byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[] {' '};
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }
}
