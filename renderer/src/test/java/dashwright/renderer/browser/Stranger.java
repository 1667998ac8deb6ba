package dashwright.renderer.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Another site, and text that makes a page run its scripts and load its files, if it can. */
public final class Stranger implements AutoCloseable {
  /** What the text tries to load. */
  public static final Set<String> FILES =
      new ConcurrentSkipListSet<>(
          List.of(
              "/script.js",
              "/image.png",
              "/style.css",
              "/background.png",
              "/frame",
              "/object",
              "/media",
              "/data",
              "/form"));

  private static final String TEXT =
      """
      <script>window.ran = (window.ran || '') + ' inline'</script>
      <svg onload="window.ran = (window.ran || '') + ' attribute'"></svg>
      <iframe srcdoc="<script>parent.ran = (parent.ran || '') + ' srcdoc'</script>"></iframe>
      <a id="trap" href="javascript:void(window.ran = (window.ran || '') + ' link')">more</a>
      <script src="SITE/script.js"></script>
      <img src="SITE/image.png" alt="">
      <link rel="stylesheet" href="SITE/style.css">
      <style>body { outline: 7px solid; background-image: url(SITE/background.png) }</style>
      <iframe src="SITE/frame"></iframe>
      <object data="SITE/object" type="text/html"></object>
      <video src="SITE/media"></video>
      <iframe name="sink"></iframe>
      <form id="sent" action="SITE/form" target="sink"></form>
      <base href="SITE/">
      """;

  /** Follows the link, asks for data, and sends the form. */
  private static final String USE =
      "(async () => { document.getElementById('trap').click();"
          + " const asked = await fetch('SITE/data', { mode: 'no-cors' })"
          + ".then(() => 'answered', () => 'refused');"
          + " document.getElementById('sent').submit();"
          + " const drawn = () => new Promise(done => requestAnimationFrame(done));"
          + " await drawn(); await drawn(); return asked; })()";

  private final HttpServer server;
  private final Set<String> asked = new ConcurrentSkipListSet<>();
  private final CountDownLatch all = new CountDownLatch(FILES.size());

  private Stranger(HttpServer server) {
    this.server = server;
  }

  /** Starts it. */
  public static Stranger start() throws IOException {
    Stranger stranger =
        new Stranger(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    stranger.server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            stranger.note(exchange.getRequestURI().getPath());
            byte[] content = "window.ran += ' file'".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
          }
        });
    stranger.server.start();
    return stranger;
  }

  private void note(String path) {
    if (asked.add(path) && FILES.contains(path)) {
      all.countDown();
    }
  }

  private String here(String text) {
    return text.replace("SITE", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** A page with the text at the start of its body. */
  public String into(String page) {
    return page.replaceFirst("<body[^>]*>", "$0" + here(TEXT).replace("$", "\\$"));
  }

  /** Does what a reader might; whether the other site answered. */
  public String use(Page page) {
    return page.evaluate(here(USE)).asText();
  }

  /** What it was asked for so far. */
  public Set<String> asked() {
    return new ConcurrentSkipListSet<>(asked);
  }

  /** Waits until it was asked for everything. */
  public boolean awaitAll() throws InterruptedException {
    return all.await(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
