package dashwright.renderer.grafana;

import static dashwright.renderer.grafana.Parts.high;
import static dashwright.renderer.grafana.Parts.low;
import static dashwright.renderer.grafana.Parts.objective;
import static dashwright.renderer.grafana.Parts.reference;
import static dashwright.renderer.grafana.Parts.threshold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Threshold.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
  @Test
  void linesAboveColourUpwards() {
    assertEquals(
        "null transparent, 2 orange, 10 red",
        steps(Thresholds.ofChart(List.of(high("10"), low("2.0")))));
    assertEquals(
        "null green, 2 orange, 10 red", steps(Thresholds.ofValue(List.of(high("10"), low("2")))));
  }

  @Test
  void linesBelowColourWhatIsBelow() {
    var urgent = threshold(Side.BELOW, "0.9", AlertSeverity.HIGH, "Gone");
    var soon = threshold(Side.BELOW, "0.95", AlertSeverity.LOW, "Going");
    assertEquals(
        "null red, 0.9 orange, 0.95 transparent", steps(Thresholds.ofChart(List.of(urgent, soon))));
    assertEquals(
        "null red, 0.9 orange, 0.95 green", steps(Thresholds.ofValue(List.of(soon, urgent))));
  }

  @Test
  void aBandIsFineInTheMiddle() {
    var under = threshold(Side.BELOW, "1", AlertSeverity.LOW, "TooFew");
    assertEquals(
        "null orange, 1 green, 5 red", steps(Thresholds.ofValue(List.of(high("5"), under))));
  }

  @Test
  void ofTwoLinesAtOneValueTheMoreUrgentCounts() {
    assertEquals(
        "null transparent, 5 red", steps(Thresholds.ofChart(List.of(low("5"), high("5.00")))));
  }

  @Test
  void objectivesColourValuesAndReferencesDoNot() {
    assertEquals(
        "null orange, 0.999 green", steps(Thresholds.ofValue(List.of(objective("0.999")))));
    assertEquals("null text", steps(Thresholds.ofValue(List.of(reference("0.3", "usual")))));
    assertEquals("null text", steps(Thresholds.ofValue(List.of())));
  }

  private static String steps(JsonNode thresholds) {
    List<String> steps = new ArrayList<>();
    for (JsonNode step : thresholds.get("steps")) {
      steps.add(step.get("value").asText() + " " + step.get("color").asText());
    }
    return String.join(", ", steps);
  }
}
