package dashwright.compiler.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.promql.Matcher;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelInferenceTest {
  private static String labels(SeriesLabels labels) {
    return labels.known().entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + (labels.has(e.getKey()) == SeriesLabels.Answer.YES ? ":" : "?")
                    + e.getValue().count())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          items                                                    ; region:2 kind:3 job?1 instance?1
          items{region="eu"}                                       ; region:1 kind:3 job?1 instance?1
          items{region=~"e.*", kind=~"a|b", job!=""}               ; region:1 kind:2 job:1 instance?1
          items{region!="eu"}                                      ; region:1 kind:3 job?1 instance?1
          items{region="$region"}                                  ; region:2 kind:3 job?1 instance?1
          items{region=""}                                         ; kind:3 job?1 instance?1
          rate(pay_seconds_bucket[5m])                             ; region:2 le:3 job?1 instance?1
          histogram_quantile(0.9, rate(pay_seconds_bucket[5m]))    ; region:2 job?1 instance?1
          wait_seconds                                             ; region:2 quantile:1 job?1 instance?1
          wait_seconds_sum                                         ; region:2 job?1 instance?1
          sum(items)                                               ; ''
          sum by (region, lost) (items)                            ; region:2
          sum without (region, job) (items)                        ; kind:3 instance?1
          sum by (region) (sum by (kind) (items))                  ; ''
          topk(2, sum by (region) (items))                         ; region:2
          sum by (region) (items) / on (region) sum(items)         ; region:2
          items / ignoring (kind, job) items                       ; region:2 instance?1
          items * on (region) group_left (mode) cpu_seconds_total  ; region:2 kind:3 job?1 instance?1 mode:2
          label_replace(sum(items), "x", "$1", "y", "z")           ; x?1
          sum by (x) (label_join(items, "x", "-", "region"))       ; x?1
          count_values("value", sum by (region) (items))           ; value?1
          vector(1)                                                ; ''
          scalar(items)                                            ; ''
          2 * sum by (kind) (items)                                ; kind:3
          sum by (kind) (items) > 2                                ; kind:3
          sum by (kind) (items) and items                          ; kind:3
          sum by (kind) (items) or sum by (region) (items)         ; kind?3 region?2
          max_over_time(sum by (kind) (items)[1h:])                ; kind:3
          """)
  void labelsFollowTheTree(String promql, String expected) {
    SeriesLabels labels = Shop.infer(promql).labels();
    assertEquals(SeriesLabels.Others.NONE, labels.others());
    assertEquals(expected, labels(labels));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing_total",
        "items{$matchers}",
        "sum by ($label) (items)",
        "absent(items)",
        "info(items)",
        "label_replace(items, \"$x\", \"\", \"y\", \"\")",
        "$f(items)"
      })
  void whatCannotBeToldIsOpen(String promql) {
    SeriesLabels labels = Shop.infer(promql).labels();
    assertEquals(SeriesLabels.Others.POSSIBLE, labels.others());
    assertEquals(SeriesLabels.Answer.MAYBE, labels.has("whatever"));
  }

  @Test
  void whatIsAggregatedAwayIsGone() {
    assertEquals(SeriesLabels.Answer.NO, Shop.infer("sum without (x) (missing)").labels().has("x"));
    assertEquals(SeriesLabels.Answer.MAYBE, Shop.infer("sum by (x) (missing)").labels().has("x"));
  }

  @Test
  void seriesAreCounted() {
    assertEquals(OptionalLong.of(6), Shop.infer("items").labels().count());
    assertEquals(OptionalLong.of(2), Shop.infer("topk(2, items)").labels().count());
    assertEquals(OptionalLong.of(6), Shop.infer("topk by (region) (2, items)").labels().count());
    assertEquals(OptionalLong.of(4), Shop.infer("topk(4, missing)").labels().count());
    assertEquals(
        OptionalLong.of(2), Shop.infer("sum by (region) (topk(1, items))").labels().count());
    assertEquals(OptionalLong.empty(), Shop.infer("missing").labels().count());
  }

  @Test
  void theScopeNarrowsTheLabels() {
    assertEquals(
        "region:1 kind:3 job?1 instance?1 service:2",
        labels(
            Shop.infer(
                    "items",
                    Matcher.equal("region", "eu"),
                    Matcher.oneOf("service", java.util.List.of("a", "b")))
                .labels()));
  }
}
