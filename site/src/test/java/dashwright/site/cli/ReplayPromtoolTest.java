package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A replay and promtool, where that is installed, agree at every minute about every alert that the
 * replay could evaluate: pending, firing, resolved, by labels; over resets and gaps.
 */
final class ReplayPromtoolTest {
  /** Looks back over more than the recording, so the replay does not say. */
  private static final List<String> UNKNOWN = List.of("burn_rate=\"2\"", "OrdersErrorBudgetSpent");

  private static final String SELDOM = "ShiftsErrorBudgetSpent";

  @TempDir Path folder;

  @Test
  void agreesAtEveryMinute() throws IOException, InterruptedException {
    Optional<Promtool> promtool = Promtool.installed();
    assumeTrue(promtool.isPresent(), "promtool is not on the PATH, and PROMTOOL names none");
    PastDay.write(folder);
    Run render = Run.in(folder, "render", "-q", "--to", "prometheus", "--out", "out");
    assertEquals(ExitCode.SUCCESS, render.code(), render.err());
    for (Path rules : rules()) {
      Files.writeString(rules, openOnTheLeft(Files.readString(rules)));
    }
    Run replay = Run.in(folder, "replay", "-q", "--data", "day.gz", "--format", "json");
    assertEquals(ExitCode.SUCCESS, replay.code(), replay.err());
    List<JsonNode> activities = activities(new ObjectMapper().readTree(replay.out()));
    assertTrue(activities.size() > 8, replay.out());

    Path test = Files.writeString(folder.resolve("agreement.yaml"), test(activities));
    Promtool.Result result = promtool.get().run(folder, List.of("test", "rules"), List.of(test));
    assertEquals(0, result.code(), result.output());
  }

  private static List<JsonNode> activities(JsonNode replay) {
    List<JsonNode> activities = new ArrayList<>();
    for (JsonNode environment : replay.get("environments")) {
      for (String part : List.of("slos", "dashboards")) {
        for (JsonNode owner : environment.get(part)) {
          for (JsonNode alert : owner.get("alerts")) {
            alert.path("activities").forEach(activities::add);
          }
        }
      }
    }
    return activities;
  }

  private List<Path> rules() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out/prometheus"))) {
      return files.filter(path -> path.toString().endsWith(".rules.yaml")).sorted().toList();
    }
  }

  /**
   * Windows over recorded series end where a sample is. Prometheus 2 takes it in, Prometheus 3 and
   * we do not; with a millisecond less all do the same.
   */
  private static String openOnTheLeft(String rules) {
    return Pattern.compile("(slo:[a-z_]+:rate5m\\{[^}]*})\\[(\\d+[smhd])]")
        .matcher(rules)
        .replaceAll(
            found ->
                found.group(1)
                    + "["
                    + DurationText.parse(found.group(2)).orElseThrow().minusMillis(1).toMillis()
                    + "ms]");
  }

  private String test(List<JsonNode> activities) throws IOException {
    StringBuilder file = new StringBuilder("rule_files:\n");
    rules().forEach(path -> file.append("- ").append(path).append('\n'));
    file.append(
        "evaluation_interval: 1m\ngroup_eval_order: [slo-orders, slo-shifts, slo-shifts-window]\n");
    file.append("tests:\n- interval: 30s\n  input_series:\n");
    PastDay.values().forEach((labels, values) -> file.append(input(labels, values)));
    file.append("  promql_expr_test:\n");
    for (int minute = 0; minute <= PastDay.MINUTES; minute++) {
      file.append(check(minute, activities));
    }
    return file.toString();
  }

  /** Every second value is left out, so that samples are half a minute after evaluations. */
  private static String input(Labels labels, double[] values) {
    StringBuilder text = new StringBuilder("  - series: '" + labels.metric());
    text.append(labels.withoutMetric().text()).append("'\n    values: '");
    for (double value : values) {
      text.append("_ ").append(Double.isNaN(value) ? "_" : NumberText.plain(value)).append(' ');
    }
    return text.append("'\n").toString();
  }

  /** promtool evaluates all groups every minute, we some every third. */
  private static String check(int minute, List<JsonNode> activities) {
    boolean all = minute % 3 == 0;
    String unknown =
        Stream.concat(UNKNOWN.stream(), all ? Stream.of() : Stream.of(SELDOM))
            .map(name -> name.contains("=") ? name : "alertname=\"" + name + "\"")
            .map(matcher -> "ALERTS{" + matcher + "}")
            .collect(Collectors.joining(" or "));
    StringBuilder text = new StringBuilder("  - expr: 'ALERTS unless (" + unknown + ")'\n");
    text.append("    eval_time: ").append(minute).append("m\n    exp_samples:\n");
    Instant at = PastDay.FROM.plus(Duration.ofMinutes(minute));
    for (JsonNode activity : activities) {
      if (!all && activity.at("/labels/alertname").asText().equals(SELDOM)) {
        continue;
      }
      state(activity, at)
          .ifPresent(
              state ->
                  text.append("    - { labels: '")
                      .append(labels(activity, state))
                      .append("', value: 1 }\n"));
    }
    return text.toString().replaceAll("exp_samples:\n$", "exp_samples: []\n");
  }

  private static Optional<String> state(JsonNode activity, Instant at) {
    Instant since = Instant.parse(activity.get("pendingSince").asText());
    boolean over =
        activity.has("until") && !at.isBefore(Instant.parse(activity.get("until").asText()));
    if (at.isBefore(since) || over) {
      return Optional.empty();
    }
    boolean fires =
        activity.has("firingSince")
            && !at.isBefore(Instant.parse(activity.get("firingSince").asText()));
    return Optional.of(fires ? "firing" : "pending");
  }

  private static String labels(JsonNode activity, String state) {
    Map<String, String> labels = new TreeMap<>();
    activity.get("labels").properties().forEach(l -> labels.put(l.getKey(), l.getValue().asText()));
    labels.put("alertstate", state);
    return labels.entrySet().stream()
        .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
        .collect(Collectors.joining(", ", "ALERTS{", "}"));
  }
}
