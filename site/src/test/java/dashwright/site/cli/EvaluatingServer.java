package dashwright.site.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** A server on loopback that answers the query API from series in memory, up to a time. */
final class EvaluatingServer implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final long EVERY = 15_000;
  private static final int SIZE = 960;

  private final HttpServer server;
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Evaluator evaluator;
  private final Predicate<String> refused;
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final AtomicReference<String> warning = new AtomicReference<>("");

  /** Refuses some queries. */
  EvaluatingServer(Map<Labels, Samples> series, Predicate<String> refused) {
    this.evaluator = new Evaluator(MemoryStorage.of(series), Settings.DEFAULT);
    this.refused = refused;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(pool);
    server.createContext("/api/v1/", this::answer);
    server.start();
  }

  /** Lets time pass on it. */
  void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  /** Warns in each answer to come; not with an empty text. */
  void warn(String text) {
    warning.set(text);
  }

  /** A counter that counts so many a second, for four hours. */
  static Samples counter(double perSecond) {
    long[] times = new long[SIZE];
    double[] values = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      times[i] = NOW.toEpochMilli() - (SIZE - 1 - i) * EVERY;
      values[i] = i * perSecond * EVERY / 1000;
    }
    return Samples.of(times, values);
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().endsWith("metadata")) {
      send(
          exchange,
          200,
          "{\"status\":\"success\",\"data\":{\"grain_total\":[{\"type\":\"counter\","
              + "\"help\":\"Grain, \\\"weighed\\\"\",\"unit\":\"\"}],"
              + "\"flour_total\":[{\"type\":\"counter\"}]}}");
      return;
    }
    Map<String, String> form = form(exchange);
    String query = form.get("query");
    asked.add(new TreeMap<>(form).toString());
    boolean no = refused.test(query);
    send(
        exchange,
        no ? 422 : 200,
        no ? ApiResponse.error("execution", "not today") : evaluated(exchange, form, query));
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String evaluated(HttpExchange exchange, Map<String, String> form, String query) {
    if (query.equals("time()")) {
      String seconds = Long.toString(now.get().getEpochSecond());
      return "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":["
          + seconds
          + ",\""
          + seconds
          + "\"]}}";
    }
    boolean range = exchange.getRequestURI().getPath().endsWith("query_range");
    QueryTime time =
        range
            ? new QueryTime.Steps(
                Times.instant(form.get("start")),
                Times.instant(form.get("end")),
                Times.step(form.get("step")))
            : new QueryTime.At(
                Times.instant(form.getOrDefault("time", Long.toString(NOW.getEpochSecond()))));
    Evaluation evaluation = time.evaluate(evaluator, Promql.parse(query).orElseThrow());
    if (evaluation instanceof Evaluation.Failure failure) {
      return ApiResponse.error("execution", failure.message());
    }
    return ApiResponse.success(
        new Evaluating.Values(
            ((Evaluation.Success) evaluation).value(),
            warning.get().isEmpty() ? List.of() : List.of(warning.get()),
            List.of()));
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> form = new TreeMap<>();
    for (String field : text.split("&", 0)) {
      int sign = field.indexOf('=');
      form.put(
          field.substring(0, sign),
          URLDecoder.decode(field.substring(sign + 1), StandardCharsets.UTF_8));
    }
    return form;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
