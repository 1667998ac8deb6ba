package dashwright.renderer.data.prometheus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A real server that answers as a test says, and keeps what it was asked. */
final class LoopbackServer implements AutoCloseable {

  /** How one request is answered. */
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** One request. */
  record Asked(
      String method, String path, String form, List<String> authorization, String tenant) {}

  private final HttpServer server;
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** Answers the first request by the first behaviour, all after the last by the last. */
  LoopbackServer(Behaviour... behaviours) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(pool);
    server.createContext(
        "/",
        exchange -> {
          int turn = Math.min(asked.size(), behaviours.length - 1);
          note(exchange);
          behaviours[turn].answer(exchange);
          exchange.close();
        });
    server.start();
  }

  private void note(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            form,
            List.copyOf(exchange.getRequestHeaders().getOrDefault("Authorization", List.of())),
            String.valueOf(exchange.getRequestHeaders().getFirst("X-Scope-OrgID"))));
  }

  static Behaviour json(int status, String body) {
    return text(status, "application/json", body);
  }

  static Behaviour text(int status, String type, String body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    };
  }

  static Behaviour gzipped(String body) {
    return exchange -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(body.getBytes(StandardCharsets.UTF_8));
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      send(exchange, 200, bytes.toByteArray());
    };
  }

  static Behaviour redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      send(exchange, 307, new byte[0]);
    };
  }

  /** Promises more than it sends. */
  static Behaviour brokenOff() {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"status\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    };
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  String url() {
    return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
