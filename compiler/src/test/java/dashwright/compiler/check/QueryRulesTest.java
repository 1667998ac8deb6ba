package dashwright.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.Compiled;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about queries say, and where. */
final class QueryRulesTest {
  private static final String CATALOGUE =
      """
      metrics:
        orders_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] }, always-emitted: true }
        late_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] } }
        retries_total: { type: counter, unit: short, every: 15s }
        declined_total: { type: counter, unit: short, every: 15s }
        items: { type: gauge, unit: short, every: 15s, labels: { region: [eu, us], kind: 30 } }
        pay_seconds: { type: histogram, unit: s, every: 15s, labels: { region: [eu, us] }, buckets: [0.1, 1], always-emitted: true }
        native_seconds: { type: native-histogram, unit: s, every: 15s }
      """;

  private static String project(String type, List<String> queries) {
    return CATALOGUE
        + """
        variables:
          zone: { label: cloud_zone, title: Zone }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders.
                    unit: short
                    type: %TYPE%
                    queries:
        """
            .replace("%TYPE%", type)
        + queries.stream()
            .map(promql -> "              - promql: |-\n                  " + promql + "\n")
            .collect(Collectors.joining());
  }

  private static Stream<Diagnostic> found(String rule, String type, String... queries) {
    return Compiled.yaml(project(type, List.of(queries))).diagnostics().stream()
        .filter(finding -> finding.rule().equals(rule));
  }

  /** The findings of a rule: the text that it points to, what it says of it, the help. */
  private static String said(String rule, String... queries) {
    return found(rule, "timeseries", queries)
        .map(d -> marked(d) + "\n" + d.message() + "\n" + d.help().orElse(""))
        .collect(Collectors.joining("\n"));
  }

  private static String marked(Diagnostic finding) {
    Origin.InFile place = (Origin.InFile) finding.origin();
    String line = place.file().line(place.line());
    int start = place.column() - 1;
    return line.substring(start, place.span().endColumn() - 1);
  }

  private static void assertSaid(
      String rule, String promql, String place, String message, String help) {
    assertEquals(place + "\n" + message + "\n" + help, said(rule, promql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sum by (regoin) (items)               ; regoin      ; metric `items` has no label `regoin` ; did you mean `region`?
          items{result="ok"}                    ; result="ok" ; metric `items` has no label `result` ; remove it, or declare it with the metric under `metrics:`
          sum without (zzz) (items)             ; zzz         ; metric `items` has no label `zzz`    ; remove it, or declare it with the metric under `metrics:`
          items / on (kinds) group_left () items; kinds       ; metric `items` has no label `kinds`  ; did you mean `kind`?
          items + on (zzz) orders_total         ; zzz         ; none of the metrics `items`, `orders_total` has a label `zzz` ; remove it, or declare it with the metric under `metrics:`
          """)
  void labelsThatNoMetricHas(String promql, String place, String message, String help) {
    assertSaid("unknown-label", promql, place, message, help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sum(rate(orders_total{result="faild"}[5m]))  ; result="faild" ; `result="faild"` matches no value that `result` has ; did you mean `failed`?
          orders_total{result=~"5..|err.*"}            ; result=~"5..|err.*" ; `result=~"5..|err.*"` matches no value that `result` has ; use one of `ok`, `failed`
          orders_total{result="ok",result!~"o.*"}      ; result!~"o.*"  ; `result!~"o.*"` matches no value that `result` has ; use one of `ok`, `failed`
          rate(pay_seconds_bucket{le="0.25"}[5m])      ; le="0.25"      ; `le="0.25"` matches no value that `le` has ; use one of `0.1`, `1`, `1.0`, `+Inf`
          sum by (kind) (sum by (region) (items))      ; kind           ; what is grouped here has no label `kind` any more ; keep it in the aggregation below, or remove it here
          sum by (region) (items) / sum(items)         ; /              ; the sides of `/` never match: only the left one has label `region` ; aggregate both sides to the same labels, or name those to compare: `on (…)`
          sum(items) and sum by (kind) (items)         ; and            ; the sides of `and` never match: only the right one has label `kind` ; aggregate both sides to the same labels, or name those to compare: `on (…)`
          items{region="eu"} - items{region="us"}      ; -              ; the sides of `-` never match: label `region` never has the same value on both ; aggregate both sides to the same labels, or name those to compare: `on (…)`
          """)
  void whatNeverMatches(String promql, String place, String message, String help) {
    assertSaid("never-matches", promql, place, message, help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          items[5m]          ; items[5m]         ; the query gives a range vector, not values ; say what to make of the range, such as by `rate` or `max_over_time`
          (sum(items))[1h:1m]; (sum(items))[1h:1m]; the query gives a range vector, not values ; say what to make of the range, such as by `rate` or `max_over_time`
          "items"            ; "items"           ; the query gives a string, not values       ; write an expression that has a value, or use a chart of text
          """)
  void whatHasNoValues(String promql, String place, String message, String help) {
    assertSaid("promql-type", promql, place, message, help);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "time()", "items", "sum(items)", "rate(orders_total[$window])"})
  void whatHasValues(String promql) {
    assertEquals("", said("promql-type", promql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          rate(items[5m])                          ; rate           ; `rate` of a gauge, `items`             ; use `deriv`, or correct the `type` of the metric
          increase(items[5m])                      ; increase       ; `increase` of a gauge, `items`         ; use `delta`, or correct the `type` of the metric
          resets(sum(items)[1h:])                  ; resets         ; `resets` of a gauge, `items`           ; use `changes`, or correct the `type` of the metric
          rate(rate(orders_total[5m])[1h:])        ; rate           ; `rate` of a gauge, `orders_total`      ; use `deriv`, or correct the `type` of the metric
          delta(orders_total[5m])                  ; delta          ; `delta` of a counter, `orders_total`   ; use `increase`, or correct the `type` of the metric
          deriv(pay_seconds_count[5m])             ; deriv          ; `deriv` of a counter, `pay_seconds`    ; use `rate`, or correct the `type` of the metric
          """)
  void functionsOfTheOtherKind(String promql, String place, String message, String help) {
    assertSaid("rate-of-gauge", promql, place, message, help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          orders_total                     ; orders_total                     ; this is a counter, which only grows: `orders_total`      ; take its rate: `rate(orders_total[$window])`
          topk(3, sum by (region) (pay_seconds_count)) ; topk(3, sum by (region) (pay_seconds_count)) ; this is a counter, which only grows: `pay_seconds_count` ; take its rate: `rate(pay_seconds_count[$window])`
          """)
  void bareCounters(String promql, String place, String message, String help) {
    assertSaid("missing-rate", promql, place, message, help);
  }

  @Test
  void aTableMayHoldACounter() {
    assertEquals(0, found("missing-rate", "table", "orders_total").count());
    assertEquals(1, found("missing-rate", "stat", "orders_total").count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          histogram_quantile(0.9, sum(rate(pay_seconds_bucket[5m])))             ; histogram_quantile
          histogram_quantile(0.9, rate(pay_seconds_count[5m]))                   ; histogram_quantile
          histogram_fraction(0, 1, sum by (region) (rate(pay_seconds_bucket[5m]))) ; histogram_fraction
          histogram_quantile(0.9, sum by (job) (rate(other_bucket[5m])))         ; histogram_quantile
          """)
  void bucketsThatAreGone(String promql, String place) {
    assertSaid(
        "missing-le",
        promql,
        place,
        "`" + place + "` finds no buckets, since label `le` is gone",
        "keep it: `sum by (le) (rate(…_bucket[$window]))`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          rate(orders_total[20s])                ; 20s     ; a window of 20s mostly holds less than two samples, where a sample comes every 15s
          increase(orders_total[45])             ; 45      ; a window of 45s is empty as soon as a sample is missing, where a sample comes every 15s
          sum(irate(pay_seconds_count[15s * 2])) ; 15s * 2 ; a window of 30s is empty as soon as a sample is missing, where a sample comes every 15s
          """)
  void windowsThatAreTooShort(String promql, String place, String message) {
    assertSaid("window-too-short", promql, place, message, "write `[$window]`, or at least `[1m]`");
  }

  @Test
  void aStepMayBeTooShortForAWindow() {
    String yaml =
        project("bars", List.of("increase(orders_total[$step])"))
            .replace("every: 15s", "every: 1m");
    assertEquals(
        List.of("a window of 1m mostly holds less than two samples, where a sample comes every 1m"),
        Compiled.yaml(yaml).diagnostics().stream()
            .filter(finding -> finding.rule().equals("window-too-short"))
            .map(Diagnostic::message)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sum(rate(late_total{result="failed"}[5m])) / sum(rate(orders_total[5m])) ; late_total{result="failed"} ; a gap means health ; fill it with zero: `(sum(rate(late_total{result="failed"}[5m])) or 0 * sum(rate(orders_total[5m]))) / sum(rate(orders_total[5m]))`
          sum(rate(late_total{result="ok"}[5m])) / (sum(rate(late_total[5m])) > 0) ; late_total{result="ok"} ; a gap means a share of 0 ; fill it with zero: `(sum(rate(late_total{result="ok"}[5m])) or 0 * sum(rate(late_total[5m]))) / (sum(rate(late_total[5m])) > 0)`
          sum(rate(late_total{result="failed"}[5m])) ; late_total{result="failed"} ; a gap means health ; fill it with zero: `sum(rate(late_total{result="failed"}[5m])) or 0 * sum(rate(late_total[5m]))`
          sum by (result) (rate(late_total{result="failed"}[5m])) ; late_total{result="failed"} ; a gap means health ; fill it with zero: `… or 0 * …` with the metric of all events
          sum by (region) (rate(late_total{result="failed"}[5m])) / on () group_left () sum(rate(orders_total[5m])) ; late_total{result="failed"} ; a gap means health ; fill it with zero: `… or 0 * …` with the metric of all events
          100 * sum(rate(declined_total[5m])) ; declined_total ; a gap means health ; fill it with zero: `… or 0 * …` with the metric of all events
          """)
  void gapsThatShouldBeZero(String promql, String place, String gap, String help) {
    String metric = place.replaceFirst("\\{.*", "");
    assertSaid(
        "gap-on-no-errors",
        promql,
        place,
        "`" + metric + "` is not there before its first event, so that " + gap,
        help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum by (region) (rate(orders_total{result=~\"f.*|$x\"}[$window]))",
        "sum by (cloud_zone, job, instance) (items)",
        "sum by (zone) (label_replace(items, \"zone\", \"$1\", \"region\", \"(.*)\"))",
        "count_values(\"size\", items) > on (size) group_left () sum by (size)"
            + " (count_values(\"size\", items))",
        "sum by ($label) (items{kind=\"anything\"})",
        "sum by (whatever) (rate(unknown_total{a=\"b\"}[5m]))",
        "sum by (a) (sum by (a, b) (rate(unknown_total[20s])))",
        "orders_total{result=~\"|none\"} > bool 0",
        "rate(pay_seconds_bucket{le=~\"1(\\\\.0)?\"}[1m])",
        "rate(orders_total[1m]) and on (region) items > 5",
        "items{kind=\"a\"} / ignoring (kind) group_left () sum by (region) (items)",
        "delta(items[5m]) + deriv(items[5m])",
        "increase(orders_total[$range])",
        "histogram_quantile(0.9, sum by (le) (rate(pay_seconds_bucket[5m])))",
        "histogram_quantile(0.9, sum(rate(native_seconds[5m])))",
        "histogram_quantile(0.9, sum by (job) (rate(unknown[5m])))",
        "changes(orders_total[1m]) + resets(orders_total[1m])",
        "sum(rate(retries_total[5m])) / sum(rate(orders_total[5m]))",
        "sum(rate(late_total{result=\"failed\"}[5m])) or vector(0)",
        "(sum(rate(late_total{result=\"failed\"}[5m])) or 0 * sum(rate(late_total[5m]))) /"
            + " sum(rate(late_total[5m]))",
        "count(orders_total) + sum(orders_total > bool 5)"
      })
  void goodQueries(String promql) {
    List<String> rules =
        List.of(
            "unknown-label",
            "never-matches",
            "rate-of-gauge",
            "missing-rate",
            "missing-le",
            "window-too-short",
            "gap-on-no-errors");
    List<Diagnostic> findings = Compiled.yaml(project("timeseries", List.of(promql))).diagnostics();
    assertEquals(
        "", Compiled.text(findings.stream().filter(d -> rules.contains(d.rule())).toList()));
    assertTrue(findings.stream().noneMatch(d -> d.rule().startsWith("promql-")), promql);
  }

  @Test
  void unitsAndRangesOfAChartAreCompared() {
    assertEquals(
        "chart `Orders` mixes units: `sum(items)` is in `short`,"
            + " `sum(rate(orders_total[5m]))` is in `cps`",
        message("mixed-units", "sum(items)", "unknown", "sum(rate(orders_total[5m]))"));
    assertEquals("", message("mixed-units", "sum(items)", "sum(increase(orders_total[7d])) / 7"));
    assertEquals(
        "chart `Orders` may show 60 series, more than 12", message("too-many-series", "items"));
    assertEquals("", message("too-many-series", "sum by (region) (items)", "topk(5, items)"));
  }

  @Test
  void averagesOfLatencyStandBesidePercentiles() {
    String average = "sum(rate(pay_seconds_sum[5m])) / sum(rate(pay_seconds_count[5m]))";
    assertEquals(
        "chart `Orders` shows an average latency alone", message("average-latency", average));
    assertEquals(
        "chart `Orders` shows an average latency alone",
        message("average-latency", "histogram_avg(rate(native_seconds[5m]))"));
    assertEquals(
        "",
        message(
            "average-latency",
            average,
            "histogram_quantile(0.9, sum by (le) (rate(pay_seconds_bucket[5m])))"));
    assertEquals("", message("average-latency", "sum(rate(pay_seconds_sum[5m]))"));
  }

  private static String message(String rule, String... queries) {
    return found(rule, "timeseries", queries)
        .map(Diagnostic::message)
        .collect(Collectors.joining("\n"));
  }
}
