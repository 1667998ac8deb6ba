package dashwright.renderer.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** A page of a browser, as a person sees it, and what a person does not see. */
public final class Page implements AutoCloseable {
  private static final Set<String> FAULTS =
      new TreeSet<>(
          List.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"));

  /**
   * Counts layout shifts that no input caused, from when the document is whole: a slow machine
   * paints a file in pieces, and what stands below a piece moves then.
   */
  private static final String WATCH_SHIFTS =
      "window.shifts = 0; window.whole = Infinity;"
          + " addEventListener('DOMContentLoaded', () => { window.whole = performance.now(); });"
          + " new PerformanceObserver(list => list.getEntries().forEach(e => {"
          + " if (!e.hadRecentInput && e.startTime > window.whole) window.shifts += e.value; }))"
          + ".observe({ type: 'layout-shift', buffered: true });";

  private final DevTools devTools;
  private final String session;
  private final String target;

  /** A colour scheme that the reader's system asks for. */
  public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private final String word;

    Theme(String word) {
      this.word = word;
    }
  }

  Page(DevTools devTools, String session, String target) {
    this.devTools = devTools;
    this.session = session;
    this.target = target;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
    call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH_SHIFTS));
  }

  /** Sets the colour scheme and the width of the window; a narrow one is a phone. */
  public Page as(Theme theme, int width) {
    boolean phone = width < 500;
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", phone));
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme.word))));
    return this;
  }

  /** Sets the size of the window. */
  public Page window(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Runs a script in each document before anything of its own. */
  public Page before(String script) {
    call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    return this;
  }

  /** Counts from now on what the page costs its main thread. */
  public Page count() {
    call("Performance.enable", Map.of("timeDomain", "threadTicks"));
    return this;
  }

  /** How long the main thread has worked since it is counted, in milliseconds of CPU. */
  public double work() {
    for (JsonNode metric : call("Performance.getMetrics", Map.of()).get("metrics")) {
      if (metric.get("name").asText().equals("TaskDuration")) {
        return metric.get("value").asDouble() * 1000;
      }
    }
    throw new IllegalStateException("no TaskDuration");
  }

  /** Turns scripts off, or on again. */
  public Page scripts(boolean on) {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    return this;
  }

  /** Opens a file and waits until it is loaded. */
  public Page open(Path file) {
    return open(file.toUri());
  }

  /** Opens an address and waits until it is loaded. */
  public Page open(URI address) {
    CompletableFuture<JsonNode> loaded = devTools.next(session, "Page.loadEventFired");
    call("Page.navigate", Map.of("url", address.toString()));
    DevTools.patiently(loaded, "loading " + address);
    return this;
  }

  /** The value of an expression, a promise's too. */
  public JsonNode evaluate(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    return result.path("result").path("value");
  }

  /** Scrolls to the end and back, a window at a time, and lets the page draw each time. */
  public Page scroll() {
    evaluate(
        "(async () => { const drawn = () => new Promise(done =>"
            + " requestAnimationFrame(() => requestAnimationFrame(done)));"
            + " for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {"
            + " scrollTo(0, y); await drawn(); await drawn(); }"
            + " scrollTo(0, 0); await drawn(); })()");
    return this;
  }

  /** Presses and lets go of a key: a character, or a name such as {@code Escape}. */
  public Page press(String key) {
    boolean character = key.length() == 1;
    Map<String, Object> down =
        character
            ? Map.of("type", "keyDown", "key", key, "text", key)
            : Map.of("type", "rawKeyDown", "key", key, "windowsVirtualKeyCode", code(key));
    call("Input.dispatchKeyEvent", down);
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    return this;
  }

  /** Presses a key for each character. */
  public Page type(String text) {
    text.codePoints().forEach(c -> press(Character.toString(c)));
    return this;
  }

  private static int code(String key) {
    return switch (key) {
      case "Tab" -> 9;
      case "Enter" -> 13;
      case "Escape" -> 27;
      case "ArrowLeft" -> 37;
      case "ArrowRight" -> 39;
      default -> throw new IllegalArgumentException("no code for the key " + key);
    };
  }

  /** Drags the mouse from one point of the window to another. */
  public Page drag(double fromX, double fromY, double toX, double toY) {
    mouse("mouseMoved", fromX, fromY);
    mouse("mousePressed", fromX, fromY);
    mouse("mouseMoved", (fromX + toX) / 2, toY);
    mouse("mouseMoved", toX, toY);
    mouse("mouseReleased", toX, toY);
    return this;
  }

  /** Moves the mouse. */
  public Page move(double x, double y) {
    mouse("mouseMoved", x, y);
    return this;
  }

  private void mouse(String type, double x, double y) {
    call(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
  }

  /** Prints the page, to nowhere. */
  public Page print() {
    call("Page.printToPDF", Map.of("landscape", true));
    return this;
  }

  /** Errors and warnings of the console, and exceptions. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (JsonNode event : devTools.events(session, FAULTS::contains)) {
      String level = event.findPath("level").asText(event.path("params").path("type").asText());
      if (event.path("method").asText().equals("Runtime.exceptionThrown")
          || level.equals("error")
          || level.equals("warning")) {
        faults.add(event.path("params").toString());
      }
    }
    return faults;
  }

  /** Addresses that the page asked for outside of files and of itself. */
  public List<String> requests() {
    return devTools.events(session, "Network.requestWillBeSent"::equals).stream()
        .map(event -> event.path("params").path("request").path("url").asText())
        .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
        .toList();
  }

  @Override
  public void close() {
    devTools.call("", "Target.closeTarget", Map.of("targetId", target));
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    return devTools.call(session, method, parameters);
  }
}
