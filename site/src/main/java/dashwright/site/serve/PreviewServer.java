package dashwright.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder of pages to this machine alone. Pages get a script that asks for changes, loads
 * them again at the same place, and shows what is wrong with the definitions above the last good
 * pages.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int MOST_PORTS = 50;
  private static final int LAST_PORT = 65_535;
  private static final String STATE = "/~state";
  private static final String SCRIPT = "/~preview.js";

  /** What all pages of ours have, and what keeps the place of a reader. */
  private static final String STYLES = "assets/dashwright.css";

  private static final String PLACE = "assets/place.js";
  private static final String CLOSED = "default-src 'none';";

  private static final String NOTHING_YET =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Preview</title></head>"
          + "<body><p>There is no page yet.</p></body></html>\n";

  private final Path pages;
  private final HttpServer server;
  private final ExecutorService pool = Executors.newCachedThreadPool(PreviewServer::thread);
  private final Preview preview = new Preview();

  private PreviewServer(Path pages, HttpServer server) {
    this.pages = pages;
    this.server = server;
  }

  /**
   * Starts to serve, at this port or the next one that is free.
   *
   * @param pages the folder of the pages
   * @param port the first port to try
   * @throws BindException when none of the next fifty is free
   */
  public static PreviewServer start(Path pages, int port) throws IOException {
    PreviewServer preview = new PreviewServer(pages, bound(port));
    preview.server.setExecutor(preview.pool);
    preview.server.createContext("/", preview::answer);
    preview.server.start();
    return preview;
  }

  private static HttpServer bound(int first) throws IOException {
    for (int port = first; ; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      } catch (BindException taken) {
        if (port == LAST_PORT || port >= first + MOST_PORTS) {
          throw taken;
        }
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "preview");
    thread.setDaemon(true);
    return thread;
  }

  /** Where it is. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /**
   * Builds, and again whenever files change, until the thread is interrupted.
   *
   * @param watched files, and folders with all below them
   * @param every also after this time, where the data may be new
   */
  public void follow(List<Path> watched, Build build, Optional<Duration> every) {
    new Watcher(
            () -> Snapshot.of(watched, pages),
            () -> Snapshot.of(List.of(pages), pages),
            build,
            preview,
            every)
        .watch();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!isFromHere(exchange)) {
        send(exchange, 403, "text/plain", "this preview is for this machine\n");
      } else if (path.equals(STATE)) {
        state(exchange);
      } else if (path.equals(SCRIPT)) {
        send(exchange, 200, "text/javascript", script());
      } else {
        file(exchange, path);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Another name for this machine could be that of a stranger's page. */
  private static boolean isFromHere(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    return host.startsWith("127.0.0.1:") || host.startsWith("localhost:");
  }

  private void state(HttpExchange exchange) throws IOException, InterruptedException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    long known = query.matches("\\d{1,18}") ? Long.parseLong(query) : 0;
    Preview.State state = preview.after(known);
    send(exchange, 200, "text/plain", state.version() + "\n" + state.trouble().orElse(""));
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    Path file = pages.resolve("." + (path.endsWith("/") ? path + "index.html" : path)).normalize();
    if (path.equals("/") && !Files.isRegularFile(file)) {
      send(exchange, 200, "text/html", watching(NOTHING_YET));
      return;
    }
    if (!file.startsWith(pages) || !Files.isRegularFile(file)) {
      send(exchange, 404, "text/plain", "there is no such page\n");
      return;
    }
    byte[] content = Files.readAllBytes(file);
    String type = type(file.getFileName().toString());
    if (type.equals("text/html")) {
      send(exchange, 200, type, watching(new String(content, StandardCharsets.UTF_8)));
    } else {
      send(exchange, 200, type, content);
    }
  }

  /** The page with the script that watches, which its policy then allows to ask this server. */
  private String watching(String page) {
    String place = page.contains(STYLES) && !page.contains(PLACE) ? script("/" + PLACE, "") : "";
    String watch = script(SCRIPT, " data-version=\"" + preview.state().version() + "\"");
    return page.replace(CLOSED, CLOSED + " connect-src 'self';")
        .replace("</body>", place + watch + "</body>");
  }

  private static String script(String path, String more) {
    return "<script defer src=\"" + path + "\"" + more + "></script>\n";
  }

  private static String script() throws IOException {
    try (InputStream stream = PreviewServer.class.getResourceAsStream("preview.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "html" -> "text/html";
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "json" -> "application/json";
      case "png" -> "image/png";
      case "svg" -> "image/svg+xml";
      default -> "text/plain";
    };
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    boolean words = type.startsWith("text/") || type.endsWith("json");
    exchange.getResponseHeaders().set("Content-Type", words ? type + "; charset=utf-8" : type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Content-Security-Policy", "frame-ancestors 'none'");
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
    if (!head) {
      exchange.getResponseBody().write(content);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
