package dashwright.renderer.replay;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.VectorSelector;
import dashwright.compiler.promql.evaluation.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether data is enough for an alert.
 *
 * @param data the data
 * @param recordings the rules behind alerts
 */
record Prospects(ReplayData data, Recordings recordings) {

  /** Why an expression cannot be evaluated. */
  Optional<Outcome.Unknown> against(String promql) {
    for (VectorSelector selector : recordings.raw(promql)) {
      Optional<String> missing = data.missing().apply(Promql.print(selector));
      if (missing.isPresent()) {
        return Optional.of(new Outcome.NotRecorded(missing.get()));
      }
    }
    Duration reach = reach(promql);
    Duration length = Duration.between(data.since(), data.to());
    return reach.compareTo(length) > 0
        ? Optional.of(new Outcome.TooShort(reach, length))
        : Optional.empty();
  }

  /** That there is no series at all of what it reads. */
  Optional<Outcome> nothing(String promql) {
    List<VectorSelector> read = recordings.raw(promql);
    return read.isEmpty() || read.stream().anyMatch(this::hasSeries)
        ? Optional.empty()
        : Optional.of(new Outcome.NoSeries(Promql.print(read.get(0))));
  }

  private boolean hasSeries(VectorSelector selector) {
    List<Matcher> matchers = new ArrayList<>();
    if (!selector.name().isEmpty()) {
      matchers.add(Matcher.equal(LabelMatcher.METRIC_NAME, selector.name()));
    }
    selector.matchers().forEach(matcher -> matchers.add(matcher.matcher()));
    long from = data.since().toEpochMilli();
    long to = data.to().toEpochMilli();
    return !data.series().select(matchers, new Reading(from, to, to - from, 0)).isEmpty();
  }

  /** From when on all windows of an expression lie within the data. */
  Instant whole(String promql) {
    return data.since().plus(reach(promql));
  }

  private Duration reach(String promql) {
    return new Reach(recordings).of(promql);
  }
}
