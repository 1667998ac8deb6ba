package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import java.util.List;
import java.util.Optional;

/** Values that are words. */
final class Mappings {
  static final String NO_DATA = "no data";

  private Mappings() {}

  /** What a single value says when there is none: grey, never the colour of health. */
  static ArrayNode ofGaps(ChartPlan chart) {
    ArrayNode mappings = Json.array(special("null", NO_DATA));
    if (chart.queries().stream().anyMatch(Mappings::isShare)) {
      mappings.add(special("nan", "no traffic"));
    }
    return mappings;
  }

  /**
   * What stands for a value.
   *
   * @param value the value
   * @param text the word
   * @param colour its colour; empty: that of the thresholds
   */
  record Word(String value, String text, Optional<String> colour) {
    static Word of(String value, String text) {
      return new Word(value, text, Optional.empty());
    }

    static Word of(String value, String text, String colour) {
      return new Word(value, text, Optional.of(colour));
    }
  }

  /** One word for each value. */
  static ObjectNode words(List<Word> words) {
    ObjectNode options = Json.object();
    for (Word word : words) {
      ObjectNode result = Json.object().put("text", word.text());
      word.colour().ifPresent(colour -> result.put("color", colour));
      options.set(word.value(), result.put("index", options.size()));
    }
    return Json.object().put("type", "value").<ObjectNode>set("options", options);
  }

  private static ObjectNode special(String match, String text) {
    ObjectNode result = Json.object().put("text", text).put("color", Paint.NO_DATA).put("index", 0);
    ObjectNode options = Json.object().put("match", match);
    options.set("result", result);
    return Json.object().put("type", "special").<ObjectNode>set("options", options);
  }

  /** Nothing of nothing is not a number. */
  private static boolean isShare(QueryPlan query) {
    return switch (query.measure().quantity()) {
      case ERROR_RATIO, SLI, BURN_RATE, BUDGET_LEFT, BUDGET_MINUTES, HEALTH, LATENCY -> true;
      case TRAFFIC, SUCCESSES, FAILURES, EVEN_PACE, BAD_EVENTS, ALL_EVENTS, SATURATION, LEVEL ->
          false;
    };
  }
}
