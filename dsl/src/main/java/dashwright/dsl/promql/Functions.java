package dashwright.dsl.promql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Functions of series and numbers. To be imported statically. Times are UTC. */
public final class Functions {
  private Functions() {}

  /** The size without its sign. */
  public static InstantVector abs(InstantVector vector) {
    return Calls.vector("abs", vector);
  }

  /** The arc cosine, in radians. */
  public static InstantVector acos(InstantVector vector) {
    return Calls.vector("acos", vector);
  }

  /** The inverse hyperbolic cosine. */
  public static InstantVector acosh(InstantVector vector) {
    return Calls.vector("acosh", vector);
  }

  /** The arc sine, in radians. */
  public static InstantVector asin(InstantVector vector) {
    return Calls.vector("asin", vector);
  }

  /** The inverse hyperbolic sine. */
  public static InstantVector asinh(InstantVector vector) {
    return Calls.vector("asinh", vector);
  }

  /** The arc tangent, in radians. */
  public static InstantVector atan(InstantVector vector) {
    return Calls.vector("atan", vector);
  }

  /** The inverse hyperbolic tangent. */
  public static InstantVector atanh(InstantVector vector) {
    return Calls.vector("atanh", vector);
  }

  /** The next whole number above. */
  public static InstantVector ceil(InstantVector vector) {
    return Calls.vector("ceil", vector);
  }

  /** The cosine of radians. */
  public static InstantVector cos(InstantVector vector) {
    return Calls.vector("cos", vector);
  }

  /** The hyperbolic cosine. */
  public static InstantVector cosh(InstantVector vector) {
    return Calls.vector("cosh", vector);
  }

  /** Degrees of radians. */
  public static InstantVector deg(InstantVector vector) {
    return Calls.vector("deg", vector);
  }

  /** The power of e. */
  public static InstantVector exp(InstantVector vector) {
    return Calls.vector("exp", vector);
  }

  /** The next whole number below. */
  public static InstantVector floor(InstantVector vector) {
    return Calls.vector("floor", vector);
  }

  /** The natural logarithm. */
  public static InstantVector ln(InstantVector vector) {
    return Calls.vector("ln", vector);
  }

  /** The decimal logarithm. */
  public static InstantVector log10(InstantVector vector) {
    return Calls.vector("log10", vector);
  }

  /** The binary logarithm. */
  public static InstantVector log2(InstantVector vector) {
    return Calls.vector("log2", vector);
  }

  /** Radians of degrees. */
  public static InstantVector rad(InstantVector vector) {
    return Calls.vector("rad", vector);
  }

  /** 1, 0 or -1 by the sign. */
  public static InstantVector sgn(InstantVector vector) {
    return Calls.vector("sgn", vector);
  }

  /** The sine of radians. */
  public static InstantVector sin(InstantVector vector) {
    return Calls.vector("sin", vector);
  }

  /** The hyperbolic sine. */
  public static InstantVector sinh(InstantVector vector) {
    return Calls.vector("sinh", vector);
  }

  /** The square root. */
  public static InstantVector sqrt(InstantVector vector) {
    return Calls.vector("sqrt", vector);
  }

  /** The tangent of radians. */
  public static InstantVector tan(InstantVector vector) {
    return Calls.vector("tan", vector);
  }

  /** The hyperbolic tangent. */
  public static InstantVector tanh(InstantVector vector) {
    return Calls.vector("tanh", vector);
  }

  /** 1 where there is no series. */
  public static InstantVector absent(InstantVector vector) {
    return Calls.vector("absent", vector);
  }

  /** By value, least first. */
  public static InstantVector sort(InstantVector vector) {
    return Calls.vector("sort", vector);
  }

  /** By value, greatest first. */
  public static InstantVector sortDesc(InstantVector vector) {
    return Calls.vector("sort_desc", vector);
  }

  /** The time of the sample, in seconds since 1970. */
  public static InstantVector timestamp(InstantVector vector) {
    return Calls.vector("timestamp", vector);
  }

  /** The average of a native histogram. */
  public static InstantVector histogramAvg(InstantVector vector) {
    return Calls.vector("histogram_avg", vector);
  }

  /** How many observations a native histogram has. */
  public static InstantVector histogramCount(InstantVector vector) {
    return Calls.vector("histogram_count", vector);
  }

  /** The standard deviation of a native histogram. */
  public static InstantVector histogramStddev(InstantVector vector) {
    return Calls.vector("histogram_stddev", vector);
  }

  /** The variance of a native histogram. */
  public static InstantVector histogramStdvar(InstantVector vector) {
    return Calls.vector("histogram_stdvar", vector);
  }

  /** The sum of a native histogram. */
  public static InstantVector histogramSum(InstantVector vector) {
    return Calls.vector("histogram_sum", vector);
  }

  /** The day of the month, of the time of evaluation. */
  public static InstantVector dayOfMonth() {
    return Calls.vector("day_of_month");
  }

  /** The day of the month, of times in seconds since 1970. */
  public static InstantVector dayOfMonth(InstantVector times) {
    return Calls.vector("day_of_month", times);
  }

  /** The day of the week, 0 for Sunday, of the time of evaluation. */
  public static InstantVector dayOfWeek() {
    return Calls.vector("day_of_week");
  }

  /** The day of the week, 0 for Sunday, of times in seconds since 1970. */
  public static InstantVector dayOfWeek(InstantVector times) {
    return Calls.vector("day_of_week", times);
  }

  /** The day of the year, of the time of evaluation. */
  public static InstantVector dayOfYear() {
    return Calls.vector("day_of_year");
  }

  /** The day of the year, of times in seconds since 1970. */
  public static InstantVector dayOfYear(InstantVector times) {
    return Calls.vector("day_of_year", times);
  }

  /** How many days the month has, of the time of evaluation. */
  public static InstantVector daysInMonth() {
    return Calls.vector("days_in_month");
  }

  /** How many days the month has, of times in seconds since 1970. */
  public static InstantVector daysInMonth(InstantVector times) {
    return Calls.vector("days_in_month", times);
  }

  /** The hour of the day, of the time of evaluation. */
  public static InstantVector hour() {
    return Calls.vector("hour");
  }

  /** The hour of the day, of times in seconds since 1970. */
  public static InstantVector hour(InstantVector times) {
    return Calls.vector("hour", times);
  }

  /** The minute of the hour, of the time of evaluation. */
  public static InstantVector minute() {
    return Calls.vector("minute");
  }

  /** The minute of the hour, of times in seconds since 1970. */
  public static InstantVector minute(InstantVector times) {
    return Calls.vector("minute", times);
  }

  /** The month of the year, of the time of evaluation. */
  public static InstantVector month() {
    return Calls.vector("month");
  }

  /** The month of the year, of times in seconds since 1970. */
  public static InstantVector month(InstantVector times) {
    return Calls.vector("month", times);
  }

  /** The year, of the time of evaluation. */
  public static InstantVector year() {
    return Calls.vector("year");
  }

  /** The year, of times in seconds since 1970. */
  public static InstantVector year(InstantVector times) {
    return Calls.vector("year", times);
  }

  /** The time of evaluation, in seconds since 1970. */
  public static Scalar time() {
    return Calls.scalar("time");
  }

  /** The number of the circle. */
  public static Scalar pi() {
    return Calls.scalar("pi");
  }

  /** The value of the only series; not a number where there is none or several. */
  public static Scalar scalar(InstantVector vector) {
    return Calls.scalar("scalar", vector);
  }

  /** One series without labels. */
  public static InstantVector vector(Scalar scalar) {
    return Calls.vector("vector", scalar);
  }

  /** One series without labels. */
  public static InstantVector vector(double number) {
    return vector(Scalar.of(number));
  }

  /** Values between two bounds; those outside become the bound. */
  public static InstantVector clamp(InstantVector vector, double least, double most) {
    return Calls.vector("clamp", vector, Scalar.of(least), Scalar.of(most));
  }

  /** Values up to a bound. */
  public static InstantVector clampMax(InstantVector vector, double most) {
    return Calls.vector("clamp_max", vector, Scalar.of(most));
  }

  /** Values from a bound. */
  public static InstantVector clampMin(InstantVector vector, double least) {
    return Calls.vector("clamp_min", vector, Scalar.of(least));
  }

  /** The nearest whole number. */
  public static InstantVector round(InstantVector vector) {
    return Calls.vector("round", vector);
  }

  /** The nearest multiple of a number. */
  public static InstantVector round(InstantVector vector, double toNearest) {
    return Calls.vector("round", vector, Scalar.of(toNearest));
  }

  /** A quantile of a histogram, whose {@code le} the series must still have; 0.5 is the median. */
  public static InstantVector histogramQuantile(double share, InstantVector buckets) {
    return Calls.vector("histogram_quantile", Scalar.of(share), buckets);
  }

  /** The share of observations of a histogram between two values. */
  public static InstantVector histogramFraction(double from, double to, InstantVector buckets) {
    return Calls.vector("histogram_fraction", Scalar.of(from), Scalar.of(to), buckets);
  }

  /** A label made of another that matches a regular expression; {@code $1} is its first group. */
  public static InstantVector labelReplace(
      InstantVector vector, String label, String replacement, String source, String regex) {
    return Calls.withStrings("label_replace", vector, label, replacement, source, regex);
  }

  /** A label made of others, with a text between them. */
  public static InstantVector labelJoin(
      InstantVector vector, String label, String separator, String... sources) {
    List<String> strings = new ArrayList<>(List.of(label, separator));
    strings.addAll(Arrays.asList(sources));
    return Calls.withStrings("label_join", vector, strings.toArray(String[]::new));
  }
}
