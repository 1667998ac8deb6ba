package dashwright.dsl.promql;

import java.time.Duration;

/** Functions of samples over a time. To be imported statically. */
public final class OverTime {
  private OverTime() {}

  /** How fast a counter rises, per second. */
  public static InstantVector rate(RangeVector samples) {
    return Calls.vector("rate", samples);
  }

  /** How fast a counter rises, per second. */
  public static InstantVector rate(Selector series, Length length) {
    return rate(series.over(length));
  }

  /** How fast a counter rises, per second. */
  public static InstantVector rate(Selector series, Duration length) {
    return rate(series.over(length));
  }

  /** How fast a counter rose between its last two samples, per second. */
  public static InstantVector irate(RangeVector samples) {
    return Calls.vector("irate", samples);
  }

  /** How fast a counter rose between its last two samples, per second. */
  public static InstantVector irate(Selector series, Length length) {
    return irate(series.over(length));
  }

  /** How fast a counter rose between its last two samples, per second. */
  public static InstantVector irate(Selector series, Duration length) {
    return irate(series.over(length));
  }

  /** How much a counter rises. */
  public static InstantVector increase(RangeVector samples) {
    return Calls.vector("increase", samples);
  }

  /** How much a counter rises. */
  public static InstantVector increase(Selector series, Length length) {
    return increase(series.over(length));
  }

  /** How much a counter rises. */
  public static InstantVector increase(Selector series, Duration length) {
    return increase(series.over(length));
  }

  /** How often a counter started anew. */
  public static InstantVector resets(RangeVector samples) {
    return Calls.vector("resets", samples);
  }

  /** How often a counter started anew. */
  public static InstantVector resets(Selector series, Length length) {
    return resets(series.over(length));
  }

  /** How often a counter started anew. */
  public static InstantVector resets(Selector series, Duration length) {
    return resets(series.over(length));
  }

  /** How often the value changed. */
  public static InstantVector changes(RangeVector samples) {
    return Calls.vector("changes", samples);
  }

  /** How often the value changed. */
  public static InstantVector changes(Selector series, Length length) {
    return changes(series.over(length));
  }

  /** How often the value changed. */
  public static InstantVector changes(Selector series, Duration length) {
    return changes(series.over(length));
  }

  /** The difference between the last and the first value of a gauge. */
  public static InstantVector delta(RangeVector samples) {
    return Calls.vector("delta", samples);
  }

  /** The difference between the last and the first value of a gauge. */
  public static InstantVector delta(Selector series, Length length) {
    return delta(series.over(length));
  }

  /** The difference between the last and the first value of a gauge. */
  public static InstantVector delta(Selector series, Duration length) {
    return delta(series.over(length));
  }

  /** The difference between the last two values of a gauge. */
  public static InstantVector idelta(RangeVector samples) {
    return Calls.vector("idelta", samples);
  }

  /** The difference between the last two values of a gauge. */
  public static InstantVector idelta(Selector series, Length length) {
    return idelta(series.over(length));
  }

  /** The difference between the last two values of a gauge. */
  public static InstantVector idelta(Selector series, Duration length) {
    return idelta(series.over(length));
  }

  /** The slope of a gauge, per second. */
  public static InstantVector deriv(RangeVector samples) {
    return Calls.vector("deriv", samples);
  }

  /** The slope of a gauge, per second. */
  public static InstantVector deriv(Selector series, Length length) {
    return deriv(series.over(length));
  }

  /** The slope of a gauge, per second. */
  public static InstantVector deriv(Selector series, Duration length) {
    return deriv(series.over(length));
  }

  /** 1 where there is no sample at all. */
  public static InstantVector absentOverTime(RangeVector samples) {
    return Calls.vector("absent_over_time", samples);
  }

  /** 1 where there is no sample at all. */
  public static InstantVector absentOverTime(Selector series, Length length) {
    return absentOverTime(series.over(length));
  }

  /** 1 where there is no sample at all. */
  public static InstantVector absentOverTime(Selector series, Duration length) {
    return absentOverTime(series.over(length));
  }

  /** The average of the samples. */
  public static InstantVector avgOverTime(RangeVector samples) {
    return Calls.vector("avg_over_time", samples);
  }

  /** The average of the samples. */
  public static InstantVector avgOverTime(Selector series, Length length) {
    return avgOverTime(series.over(length));
  }

  /** The average of the samples. */
  public static InstantVector avgOverTime(Selector series, Duration length) {
    return avgOverTime(series.over(length));
  }

  /** How many samples there are. */
  public static InstantVector countOverTime(RangeVector samples) {
    return Calls.vector("count_over_time", samples);
  }

  /** How many samples there are. */
  public static InstantVector countOverTime(Selector series, Length length) {
    return countOverTime(series.over(length));
  }

  /** How many samples there are. */
  public static InstantVector countOverTime(Selector series, Duration length) {
    return countOverTime(series.over(length));
  }

  /** The sum of the samples. */
  public static InstantVector sumOverTime(RangeVector samples) {
    return Calls.vector("sum_over_time", samples);
  }

  /** The sum of the samples. */
  public static InstantVector sumOverTime(Selector series, Length length) {
    return sumOverTime(series.over(length));
  }

  /** The sum of the samples. */
  public static InstantVector sumOverTime(Selector series, Duration length) {
    return sumOverTime(series.over(length));
  }

  /** The least sample. */
  public static InstantVector minOverTime(RangeVector samples) {
    return Calls.vector("min_over_time", samples);
  }

  /** The least sample. */
  public static InstantVector minOverTime(Selector series, Length length) {
    return minOverTime(series.over(length));
  }

  /** The least sample. */
  public static InstantVector minOverTime(Selector series, Duration length) {
    return minOverTime(series.over(length));
  }

  /** The greatest sample. */
  public static InstantVector maxOverTime(RangeVector samples) {
    return Calls.vector("max_over_time", samples);
  }

  /** The greatest sample. */
  public static InstantVector maxOverTime(Selector series, Length length) {
    return maxOverTime(series.over(length));
  }

  /** The greatest sample. */
  public static InstantVector maxOverTime(Selector series, Duration length) {
    return maxOverTime(series.over(length));
  }

  /** The first sample. */
  public static InstantVector firstOverTime(RangeVector samples) {
    return Calls.vector("first_over_time", samples);
  }

  /** The first sample. */
  public static InstantVector firstOverTime(Selector series, Length length) {
    return firstOverTime(series.over(length));
  }

  /** The first sample. */
  public static InstantVector firstOverTime(Selector series, Duration length) {
    return firstOverTime(series.over(length));
  }

  /** The last sample. */
  public static InstantVector lastOverTime(RangeVector samples) {
    return Calls.vector("last_over_time", samples);
  }

  /** The last sample. */
  public static InstantVector lastOverTime(Selector series, Length length) {
    return lastOverTime(series.over(length));
  }

  /** The last sample. */
  public static InstantVector lastOverTime(Selector series, Duration length) {
    return lastOverTime(series.over(length));
  }

  /** 1 where there is a sample. */
  public static InstantVector presentOverTime(RangeVector samples) {
    return Calls.vector("present_over_time", samples);
  }

  /** 1 where there is a sample. */
  public static InstantVector presentOverTime(Selector series, Length length) {
    return presentOverTime(series.over(length));
  }

  /** 1 where there is a sample. */
  public static InstantVector presentOverTime(Selector series, Duration length) {
    return presentOverTime(series.over(length));
  }

  /** The standard deviation of the samples. */
  public static InstantVector stddevOverTime(RangeVector samples) {
    return Calls.vector("stddev_over_time", samples);
  }

  /** The standard deviation of the samples. */
  public static InstantVector stddevOverTime(Selector series, Length length) {
    return stddevOverTime(series.over(length));
  }

  /** The standard deviation of the samples. */
  public static InstantVector stddevOverTime(Selector series, Duration length) {
    return stddevOverTime(series.over(length));
  }

  /** The variance of the samples. */
  public static InstantVector stdvarOverTime(RangeVector samples) {
    return Calls.vector("stdvar_over_time", samples);
  }

  /** The variance of the samples. */
  public static InstantVector stdvarOverTime(Selector series, Length length) {
    return stdvarOverTime(series.over(length));
  }

  /** The variance of the samples. */
  public static InstantVector stdvarOverTime(Selector series, Duration length) {
    return stdvarOverTime(series.over(length));
  }

  /** A quantile of the samples; 0.5 is the median. */
  public static InstantVector quantileOverTime(double share, RangeVector samples) {
    return quantileOverTime(Scalar.of(share), samples);
  }

  /** A quantile of the samples; 0.5 is the median. */
  public static InstantVector quantileOverTime(Scalar share, RangeVector samples) {
    return Calls.vector("quantile_over_time", share, samples);
  }

  /** What a gauge will be so long from now, by the slope of its samples. */
  public static InstantVector predictLinear(RangeVector samples, Duration later) {
    return predictLinear(samples, Scalar.of(later.toMillis() / 1000.0));
  }

  /** What a gauge will be so many seconds from now, by the slope of its samples. */
  public static InstantVector predictLinear(RangeVector samples, Scalar seconds) {
    return Calls.vector("predict_linear", samples, seconds);
  }
}
