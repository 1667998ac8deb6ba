package dashwright.compiler.slo;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What the alerts of an SLO say, with templates of Prometheus.
 *
 * @param recorded the SLO's series
 * @param slo the SLO as defined
 */
record AlertText(Recorded recorded, Slo slo) {

  /**
   * What an alert says.
   *
   * @param summary a line
   * @param description sentences
   */
  record Words(String summary, String description) {}

  /** An id as alerts are called: {@code orders-succeed} becomes {@code OrdersSucceed}. */
  static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  /** A text that is not a template. */
  static String plain(String text) {
    return text.replace("{{", "{{ \"{{\" }}");
  }

  Words burn(Slo.BurnAlert alert) {
    String window = DurationText.print(alert.longWindow());
    return new Words(
        title()
            + ": the error budget burns at more than "
            + NumberText.plain(alert.burn())
            + " times the pace that lasts",
        "In the last "
            + window
            + " the error budget ("
            + promise()
            + ") burned at {{ $value | humanize }} times the pace that lasts."
            + (recorded.budget().window().isKnownToRules() ? spentText() + restText(alert) : ""));
  }

  Words noData() {
    return new Words(
        title() + ": nothing to measure",
        "The series that this SLO counts are gone. Nobody knows whether the promise ("
            + promise()
            + ") is kept.");
  }

  Words spent() {
    return new Words(
        title() + ": the error budget is used up",
        "Spent of the error budget ("
            + promise()
            + "): {{ $value | humanizePercentage }}."
            + slo.policy().map(policy -> " " + plain(policy)).orElse(""));
  }

  private String title() {
    return plain(slo.title());
  }

  private String promise() {
    BigDecimal percent = recorded.budget().objective().multiply(BigDecimal.valueOf(100));
    return NumberText.plain(percent) + " % good " + recorded.budget().window().promised();
  }

  private String spentText() {
    return " Spent of it so far: "
        + value(recorded.select(recorded.spent()), "humanizePercentage")
        + ".";
  }

  /** What is left x the window / the burn rate. */
  private String restText(Slo.BurnAlert alert) {
    String left = "clamp_min(1 - " + recorded.select(recorded.spent()) + ", 0)";
    String query =
        left
            + " * "
            + recorded.budget().window().seconds()
            + " / ("
            + recorded.burn(alert.longWindow())
            + ")";
    return " At this pace the rest lasts " + value(query, "humanizeDuration") + ".";
  }

  private static String value(String promql, String format) {
    return "{{ with query `"
        + RecordingRules.canonical(promql)
        + "` }}{{ . | first | value | "
        + format
        + " }}{{ else }}not known yet{{ end }}";
  }
}
