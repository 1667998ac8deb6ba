package dashwright.site.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A tab, whose page may change or be loaded again at any time. */
public final class Tab implements AutoCloseable {
  /** Each change of a page counts as something that happened. */
  private static final String WATCH =
      "new MutationObserver(() => happened('')).observe(document,"
          + " {subtree: true, childList: true, attributes: true, characterData: true});"
          + "addEventListener('scroll', () => happened(''));";

  private final DevTools devTools;
  private final String session;
  private final String context;

  Tab(DevTools devTools, String session, String context) {
    this.devTools = devTools;
    this.session = session;
    this.context = context;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
    call("Runtime.addBinding", Map.of("name", "happened"));
    before(WATCH);
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 1200, "height", 700, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Runs a script in each document before anything of its own. */
  private void before(String script) {
    call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Lets the reader's clock stand still at a time. */
  public Tab clock(Instant now) {
    before("Date.now = () => " + now.toEpochMilli() + ";");
    return this;
  }

  /** Opens an address, and waits until it is loaded. */
  public Tab open(URI address) {
    call("Page.navigate", Map.of("url", address.toString()));
    return until("document.readyState === 'complete' && location.href === '" + address + "'");
  }

  /** Waits until an expression is true, also of a page to come. */
  public Tab until(String expression) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DevTools.PATIENCE_SECONDS);
    try {
      int known = devTools.events();
      while (!isTrue(expression)) {
        if (!devTools.moreThan(known, end)) {
          throw new IllegalStateException(
              "never true: " + expression + "\n" + text() + faults(any -> false));
        }
        known = devTools.events();
      }
      return this;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Not while one page gives way to another. */
  private boolean isTrue(String expression) {
    try {
      return evaluate(expression).asBoolean();
    } catch (IllegalStateException between) {
      return false;
    }
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

  private String text() {
    return evaluate("document.documentElement.innerText.slice(0, 2000)").asText();
  }

  /** Errors and warnings of the console, and exceptions, but for those that a test expects. */
  public List<String> faults(Predicate<String> expected) {
    List<String> faults = new ArrayList<>();
    for (JsonNode event : devTools.events(session)) {
      String what = event.path("params").toString();
      boolean fault =
          switch (event.path("method").asText()) {
            case "Runtime.exceptionThrown" -> true;
            case "Runtime.consoleAPICalled", "Log.entryAdded" ->
                what.contains("\"error\"") || what.contains("\"warning\"");
            default -> false;
          };
      if (fault && !expected.test(what)) {
        faults.add(what);
      }
    }
    return faults;
  }

  @Override
  public void close() {
    devTools.call("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    return devTools.call(session, method, parameters);
  }
}
