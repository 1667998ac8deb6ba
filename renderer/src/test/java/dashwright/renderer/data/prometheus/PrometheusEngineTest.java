package dashwright.renderer.data.prometheus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import dashwright.renderer.data.prometheus.LoopbackServer.Behaviour;
import dashwright.renderer.golden.Golden;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PrometheusEngineTest {
  private static final String NOTHING =
      "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[]}}";
  private static final Instant END = Instant.parse("2026-11-22T12:00:00Z");
  private static final Request RANGE =
      new Request("sum(up) or b", END.minusSeconds(60), END, Duration.ofSeconds(15));
  private static final Limits SMALL = new Limits(Duration.ofSeconds(20), 3, 1 << 20, 2, 3);

  private final List<Duration> pauses = new ArrayList<>();

  private PrometheusEngine engine(String url, Map<String, String> environment, Limits limits)
      throws UnusableDataException {
    return new PrometheusEngine(Address.of(url), Credentials.of(environment), limits, pauses::add);
  }

  private Result ask(Request request, Behaviour... behaviours) throws UnusableDataException {
    try (LoopbackServer server = new LoopbackServer(behaviours)) {
      return engine(server.url(), Map.of(), SMALL).ask(request);
    }
  }

  private static Value value(Result result) {
    return ((Result.Values) result).value();
  }

  @Test
  void asksAsTheApiWants() throws UnusableDataException {
    try (LoopbackServer server = new LoopbackServer(LoopbackServer.json(200, NOTHING))) {
      PrometheusEngine engine =
          engine(
              server.url() + "/prometheus/api/v1/",
              Map.of(
                  "DASHWRIGHT_TOKEN", "very-secret", "DASHWRIGHT_HEADERS", "X-Scope-OrgID: shop"),
              Limits.DEFAULT);
      engine.ask(RANGE);
      engine.ask(Request.at("up", END.plusMillis(250)));
      assertEquals(
          List.of(
              new LoopbackServer.Asked(
                  "POST",
                  "/prometheus/api/v1/query_range",
                  "query=sum%28up%29+or+b&timeout=30&start=1795348740&end=1795348800&step=15&",
                  List.of("Bearer very-secret"),
                  "shop"),
              new LoopbackServer.Asked(
                  "POST",
                  "/prometheus/api/v1/query",
                  "query=up&timeout=30&time=1795348800.25&",
                  List.of("Bearer very-secret"),
                  "shop")),
          server.asked());
    }
  }

  @Test
  void readsAMatrix() throws UnusableDataException {
    Result result =
        ask(
            RANGE,
            LoopbackServer.gzipped(
                """
                {"status":"success","isPartial":false,"data":{"resultType":"matrix","result":[
                {"metric":{"b":"2"},"values":[[1795348740,"1"],[1795348755.5,"NaN"]]},
                {"metric":{"__name__":"up"},"values":[[1795348740,"+Inf"]]}],"stats":{"a":[1]}},
                "warnings":["one was slow"],"infos":["maybe not a counter"]}
                """));
    Value.Matrix matrix = (Value.Matrix) value(result);
    assertEquals(
        List.of("{__name__=\"up\"}", "{b=\"2\"}"),
        matrix.series().stream().map(series -> series.labels().text()).toList());
    assertEquals(Double.POSITIVE_INFINITY, matrix.series().get(0).samples().value(0));
    assertEquals(1795348755500L, matrix.series().get(1).samples().time(1));
    assertTrue(Double.isNaN(matrix.series().get(1).samples().value(1)));
    assertEquals(
        List.of("one was slow", "maybe not a counter"), ((Result.Values) result).warnings());
  }

  @Test
  void readsVectorsScalarsAndTexts() throws UnusableDataException {
    Value vector =
        value(
            ask(
                Request.at("up", END),
                LoopbackServer.json(
                    200,
                    "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":["
                        + "{\"metric\":{},\"value\":[1,\"0.25\"]}]}}")));
    assertEquals(0.25, ((Value.Vector) vector).points().get(0).value());
    Value scalar =
        value(
            ask(
                Request.at("1", END),
                LoopbackServer.json(
                    200,
                    "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"-Inf\"]}}")));
    assertEquals(new Value.Scalar(1000, Double.NEGATIVE_INFINITY), scalar);
    Value text =
        value(
            ask(
                Request.at("\"a\"", END),
                LoopbackServer.json(
                    200,
                    "{\"status\":\"success\",\"data\":{\"resultType\":\"string\",\"result\":[1,\"a\"]}}")));
    assertEquals(new Value.Text(1000, "a"), text);
  }

  @Test
  void saysThatNativeHistogramsAreLeftOut() throws UnusableDataException {
    Result result =
        ask(
            RANGE,
            LoopbackServer.json(
                200,
                "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":["
                    + "{\"metric\":{},\"histograms\":[[1,{\"count\":\"1\"}]]}]}}"));
    assertEquals(1, ((Result.Values) result).warnings().size());
  }

  @Test
  void triesAgainWhereThatMayHelp() throws UnusableDataException {
    Result result =
        ask(
            RANGE,
            LoopbackServer.text(502, "text/html", "<html>"),
            LoopbackServer.brokenOff(),
            LoopbackServer.json(200, NOTHING));
    assertTrue(result instanceof Result.Values, result.toString());
    assertEquals(List.of(Duration.ofMillis(500), Duration.ofSeconds(1)), pauses);
  }

  @Test
  void followsRedirectsWithinTheHostOnly() throws UnusableDataException {
    assertTrue(
        ask(RANGE, LoopbackServer.redirect("/new/query"), LoopbackServer.json(200, NOTHING))
            instanceof Result.Values);
  }

  @Test
  void tellsWhatIsWrongInWords() throws Exception {
    Map<String, Behaviour> bad = new LinkedHashMap<>();
    bad.put("a web page", LoopbackServer.text(200, "text/html", "<!doctype html><p>Sign in"));
    bad.put("something else", LoopbackServer.text(200, "text/plain", "hello"));
    bad.put("truncated", LoopbackServer.json(200, NOTHING.substring(0, 40)));
    bad.put("other json", LoopbackServer.json(200, "{\"status\":\"success\",\"data\":[]}"));
    bad.put("no data", LoopbackServer.json(200, "{}"));
    bad.put("not a number", LoopbackServer.json(200, series("[1,\"many\"]")));
    bad.put(
        "too many series", LoopbackServer.json(200, series("[1,\"1\"]", "[1,\"1\"]", "[1,\"1\"]")));
    bad.put(
        "too many samples",
        LoopbackServer.json(200, series("[1,\"1\"],[2,\"1\"],[3,\"1\"],[4,\"1\"]")));
    bad.put("too many bytes", LoopbackServer.json(200, " ".repeat(2 << 20)));
    bad.put("401", LoopbackServer.text(401, "text/plain", "who?"));
    bad.put("404", LoopbackServer.text(404, "text/plain", "no such page"));
    bad.put("405", LoopbackServer.text(405, "text/plain", "Method Not Allowed"));
    bad.put("422", error(422, "execution", "many-to-many matching not allowed"));
    bad.put(
        "422 too many", error(422, "execution", "query processing would load too many samples"));
    bad.put("400", error(400, "bad_data", "1:4: parse error: unexpected\\nend of input"));
    bad.put("503 timeout", error(503, "timeout", "query timed out in expression evaluation"));
    bad.put("503", LoopbackServer.text(503, "text/plain", "Service Unavailable\n"));
    bad.put("500 html", LoopbackServer.text(500, "text/html", "<h1>Oops"));
    bad.put("elsewhere", LoopbackServer.redirect("https://login.example.com/?next=1"));
    bad.put("in circles", LoopbackServer.redirect("/again"));
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, Behaviour> one : bad.entrySet()) {
      pauses.clear();
      try (LoopbackServer server = new LoopbackServer(one.getValue())) {
        Result result = engine(server.url(), Map.of(), SMALL).ask(RANGE);
        Result.Failed failed = (Result.Failed) result;
        all.append(one.getKey() + ": " + failed.reason().replace(server.url(), "ADDRESS"))
            .append(" | " + failed.cause() + ", tried " + (pauses.size() + 1) + " times\n");
      }
    }
    golden("prometheus-answers", all);
  }

  private static String series(String... values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"metric\":{\"n\":\"" + i + "\"},\"values\":[" + values[i] + "]}");
    }
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":["
        + text
        + "]}}";
  }

  private static Behaviour error(int status, String type, String message) {
    return LoopbackServer.json(
        status,
        "{\"status\":\"error\",\"errorType\":\"" + type + "\",\"error\":\"" + message + "\"}");
  }

  @Test
  void tellsThatNobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port;
    UnusableDataException nobody =
        assertThrows(
            UnusableDataException.class, () -> engine(url, Map.of(), Limits.DEFAULT).now());
    assertEquals("nothing listens at `" + url + "`", nobody.getMessage());
    assertEquals(2, pauses.size());
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> {
              exchange.getResponseHeaders().set("Content-Type", "application/json");
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              await(end);
            })) {
      Limits quick = Limits.DEFAULT.within(Duration.ofMillis(200));
      Result result = engine(server.url(), Map.of(), quick).ask(RANGE);
      end.countDown();
      assertEquals(
          new Result.Failed(
              "`" + server.url() + "` did not answer within 200ms", Result.Cause.TOO_MUCH_ASKED),
          result);
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void knowsTheTimeThere() throws Exception {
    try (LoopbackServer server =
        new LoopbackServer(
            LoopbackServer.json(
                200,
                "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1795348800.7,\"1795348800.7\"]}}"))) {
      assertEquals(END, engine(server.url(), Map.of(), Limits.DEFAULT).now());
    }
  }

  @Test
  void neverShowsASecret() throws Exception {
    Map<String, String> secrets =
        Map.of("DASHWRIGHT_USER", "ada", "DASHWRIGHT_PASSWORD", "open-sesame");
    for (int status : new int[] {400, 401, 422, 500, 503}) {
      try (LoopbackServer server =
          new LoopbackServer(
              exchange ->
                  error(
                          status,
                          "bad_data",
                          "asked with "
                              + exchange.getRequestHeaders().getFirst("Authorization")
                              + " and open-sesame")
                      .answer(exchange))) {
        Result.Failed failed =
            (Result.Failed) engine(server.url(), secrets, Limits.DEFAULT).ask(RANGE);
        assertFalse(failed.reason().contains("sesame"), failed.reason());
        assertFalse(failed.reason().contains("YWRhOm9wZW4tc2VzYW1l"), failed.reason());
      }
    }
    assertEquals("1 headers", Credentials.of(secrets).toString());
  }

  @Test
  void refusesCredentialsThatCannotBeSent() {
    StringBuilder all = new StringBuilder();
    for (Map<String, String> environment :
        List.of(
            Map.of("DASHWRIGHT_TOKEN", "a", "DASHWRIGHT_USER", "b"),
            Map.of("DASHWRIGHT_TOKEN", "line\nbreak"),
            Map.of("DASHWRIGHT_HEADERS", "no colon"),
            Map.of("DASHWRIGHT_HEADERS", "Host: elsewhere"))) {
      all.append(message(() -> Credentials.of(environment)));
    }
    for (String url :
        List.of(
            "http://ada:secret@127.0.0.1:9090",
            "http://",
            "http://a b",
            "http://127.0.0.1:9090/?query=up",
            "http://127.0.0.1:9090/#graph")) {
      all.append(message(() -> Address.of(url)));
    }
    golden("prometheus-settings", all);
  }

  private static void golden(String folder, StringBuilder text) {
    Golden.folder(folder)
        .check(Map.of("told.txt", text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static String message(Executable wrong) {
    UnusableDataException told = assertThrows(UnusableDataException.class, wrong);
    return told.getMessage() + "\n  " + told.help() + "\n";
  }
}
