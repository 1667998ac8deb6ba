package dashwright.compiler.diff;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.NumberText;
import java.util.Optional;

/** Entries of the catalogue as facts. */
final class MetricThings {
  private MetricThings() {}

  static Thing metric(Metric metric) {
    return new Facts(Kind.METRIC, metric.name())
        .text(Aspect.TYPE, metric.type().word())
        .text(Aspect.UNIT, metric.unit().id())
        .text(Aspect.DESCRIPTION, metric.description())
        .text(Aspect.EVERY, metric.every().map(DurationText::print))
        .set(Aspect.SERIES, metric.labels().stream().map(MetricThings::label).toList())
        .list(Aspect.VALUES, metric.buckets().stream().map(NumberText::plain).toList())
        .text(Aspect.TYPICAL, metric.typical().map(MetricThings::range))
        .word(Aspect.EMITTED, metric.emission())
        .thing(Optional.of(metric.origin()));
  }

  private static String label(Metric.Label label) {
    return label.name() + ": " + label.count() + " " + String.join(", ", label.values());
  }

  static String range(Metric.Typical typical) {
    return NumberText.plain(typical.low()) + " to " + NumberText.plain(typical.high());
  }
}
