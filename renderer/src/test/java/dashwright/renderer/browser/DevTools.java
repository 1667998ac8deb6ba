package dashwright.renderer.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A connection that speaks the DevTools protocol: calls with answers, and events. */
final class DevTools implements WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A browser that says nothing for so long hangs. */
  private static final int PATIENCE_SECONDS = 60;

  private record Wait(String session, String event, CompletableFuture<JsonNode> seen) {}

  private final Map<Integer, CompletableFuture<JsonNode>> calls = new ConcurrentHashMap<>();
  private final List<Wait> waits = new CopyOnWriteArrayList<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger number = new AtomicInteger();
  private final StringBuilder part = new StringBuilder();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  private DevTools() {}

  static DevTools connect(URI address) {
    DevTools tools = new DevTools();
    HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tools).join();
    return tools;
  }

  void close() {
    socket.join().abort();
  }

  /** The result of a method. */
  JsonNode call(String session, String method, Map<String, ?> parameters) {
    int id = number.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    calls.put(id, answer);
    socket.join().sendText(message.toString(), true).join();
    JsonNode reply = patiently(answer, method);
    if (reply.has("error")) {
      throw new IllegalStateException(method + ": " + reply.get("error"));
    }
    return reply.get("result");
  }

  /** What will be there once an event happened; to be asked for before what makes it happen. */
  CompletableFuture<JsonNode> next(String session, String event) {
    CompletableFuture<JsonNode> seen = new CompletableFuture<>();
    waits.add(new Wait(session, event, seen));
    return seen;
  }

  static JsonNode patiently(CompletableFuture<JsonNode> answer, String what) {
    return answer
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .exceptionally(
            problem -> {
              throw new IllegalStateException("no answer to " + what, problem);
            })
        .join();
  }

  /** The events of a session so far. */
  List<JsonNode> events(String session, Predicate<String> names) {
    return events.stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .filter(event -> names.test(event.path("method").asText()))
        .toList();
  }

  @Override
  public void onOpen(WebSocket opened) {
    socket.complete(opened);
    opened.request(1);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      String text = part.toString();
      part.setLength(0);
      take(text);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  private void take(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      if (message.has("id")) {
        calls.remove(message.get("id").asInt()).complete(message);
      } else {
        events.add(message);
        waits.removeIf(wait -> fulfilled(wait, message));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean fulfilled(Wait wait, JsonNode message) {
    boolean same =
        message.path("method").asText().equals(wait.event())
            && message.path("sessionId").asText().equals(wait.session());
    return same && wait.seen().complete(message.path("params"));
  }
}
