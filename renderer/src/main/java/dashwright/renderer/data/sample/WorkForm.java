package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.promql.Selectors.Selector;
import dashwright.dsl.model.DurationText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a query over the metrics of work asks for, by the form of its expression. */
final class WorkForm {
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");

  private static final Pattern QUANTILE =
      Pattern.compile("histogram_quantile\\s*\\(\\s*(0?\\.[0-9]+|[01])\\s*,");

  private WorkForm() {}

  /**
   * The measure; empty where the form is another.
   *
   * @param selectors what the expression reads
   * @param failing whether a selector picks failures
   */
  static Optional<Measure> measure(String promql, List<Selector> selectors, boolean failing) {
    String form = Conversion.without(TEXT.matcher(Fold.core(promql)).replaceAll(""));
    Matcher quantile = QUANTILE.matcher(form);
    if (quantile.find()) {
      return Optional.of(Measure.latency(new BigDecimal(quantile.group(1))));
    }
    if (form.indexOf('/') >= 0) {
      return ratio(form, selectors, failing);
    }
    if (form.contains("increase")) {
      return over(selectors)
          .map(over -> Measure.over(failing ? Quantity.BAD_EVENTS : Quantity.ALL_EVENTS, over));
    }
    return form.contains("rate")
        ? Optional.of(Measure.of(failing ? Quantity.FAILURES : Quantity.TRAFFIC))
        : Optional.empty();
  }

  private static Optional<Measure> ratio(String form, List<Selector> selectors, boolean failing) {
    if (selectors.stream().anyMatch(selector -> selector.metric().endsWith("_sum"))) {
      return Optional.of(Measure.of(Quantity.LATENCY));
    }
    Quantity ratio = form.strip().startsWith("1 -") ? Quantity.SLI : Quantity.ERROR_RATIO;
    return failing ? Optional.of(Measure.of(ratio)) : Optional.empty();
  }

  private static Optional<Duration> over(List<Selector> selectors) {
    return selectors.stream()
        .flatMap(selector -> selector.range().stream())
        .flatMap(range -> DurationText.parse(range.strip()).stream())
        .findFirst();
  }
}
