package dashwright.compiler.promql;

import dashwright.dsl.promql.Experimental;
import dashwright.dsl.promql.Expression;
import dashwright.dsl.promql.Functions;
import dashwright.dsl.promql.InstantVector;
import dashwright.dsl.promql.Joining;
import dashwright.dsl.promql.Label;
import dashwright.dsl.promql.Length;
import dashwright.dsl.promql.Matching;
import dashwright.dsl.promql.Operand;
import dashwright.dsl.promql.OverTime;
import dashwright.dsl.promql.Promql;
import dashwright.dsl.promql.RangeVector;
import dashwright.dsl.promql.Scalar;
import dashwright.dsl.promql.Selector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Queries as the typed builder can make them, at random but the same for each seed. */
final class RandomQueries {
  private static final List<String> METRICS =
      List.of(
          "up",
          "a:b",
          "http_requests_total",
          "sum",
          "on",
          "bool",
          "inf",
          "http.hits",
          "größe",
          "by");
  private static final List<String> LABELS =
      List.of("job", "le", "without", "by", "inf", "a.b", "on", "größe", "__x", "and");
  private static final List<String> TEXTS =
      List.of(
          "",
          "x",
          "a\"b",
          "back\\slash",
          "line\nend",
          "tab\t",
          "ü€😀",
          "\u0000\u007f\u2028",
          "$region");

  private final SplittableRandom random;

  RandomQueries(long seed) {
    random = new SplittableRandom(seed);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean maybe() {
    return random.nextInt(3) == 0;
  }

  private double value() {
    return one(
        List.of(
            0.0,
            1.0,
            -1.0,
            0.5,
            -2.25,
            1e21,
            -0.0,
            1e-9,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            42.0));
  }

  private String[] labels() {
    return random
        .ints(random.nextInt(3), 0, LABELS.size())
        .distinct()
        .mapToObj(LABELS::get)
        .toArray(String[]::new);
  }

  private Duration duration() {
    return one(
        List.of(
            Duration.ofMillis(1),
            Duration.ofSeconds(90),
            Duration.ofMinutes(5),
            Duration.ofDays(7),
            Duration.ofDays(8),
            Duration.ofDays(365),
            Duration.ofHours(36)));
  }

  private Length length() {
    return one(List.of(Promql.WINDOW, Promql.STEP, Promql.RANGE, Length.of(duration())));
  }

  private Selector selector() {
    Selector selector = Promql.metric(one(METRICS));
    while (maybe()) {
      Label label = Promql.label(one(LABELS));
      String text = one(TEXTS);
      selector =
          switch (random.nextInt(5)) {
            case 0 -> selector.where(label.is(text));
            case 1 -> selector.where(label.isNot(text));
            case 2 -> selector.where(label.matches("a.*|b\\.c"));
            case 3 -> selector.where(label.matchesNot("[0-9]+"));
            default -> selector.where(label.isOneOf("a.b", "c|d", "(e", "\\Q"));
          };
    }
    return switch (random.nextInt(8)) {
      case 0 -> selector.offset(duration());
      case 1 -> selector.at(Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)));
      case 2 -> selector.atStart().offset(duration().negated());
      case 3 -> selector.atEnd();
      default -> selector;
    };
  }

  private RangeVector range(int depth) {
    RangeVector range =
        switch (random.nextInt(4)) {
          case 0 -> vector(depth - 1).subquery(length());
          case 1 -> vector(depth - 1).subquery(length(), length());
          default -> selector().over(length());
        };
    return switch (random.nextInt(6)) {
      case 0 -> range.offset(duration());
      case 1 -> range.atStart();
      case 2 -> range.at(Instant.ofEpochSecond(-5)).offset(Duration.ZERO);
      default -> range;
    };
  }

  private Joining joining() {
    Matching matching = matching();
    return switch (random.nextInt(3)) {
      case 0 -> matching;
      case 1 -> matching.groupLeft("extra");
      default -> matching.groupRight();
    };
  }

  private Matching matching() {
    return random.nextBoolean() ? Promql.on(labels()) : Promql.ignoring(labels());
  }

  InstantVector vector(int depth) {
    if (depth <= 0) {
      return selector();
    }
    InstantVector one = vector(depth - 1);
    return switch (random.nextInt(9)) {
      case 0 -> calculated(one, random.nextBoolean() ? vector(depth - 1) : scalar(depth - 1));
      case 1 -> joined(one, vector(depth - 1));
      case 2 -> compared(one, vector(depth - 1));
      case 3 -> set(one, vector(depth - 1));
      case 4 -> aggregated(one, depth);
      case 5 -> one(OVER_TIME).apply(range(depth));
      case 6 -> one(SIMPLE).apply(one);
      case 7 -> scalar(depth - 1).minus(one);
      default -> one.negated();
    };
  }

  private InstantVector calculated(InstantVector left, Operand right) {
    return switch (random.nextInt(7)) {
      case 0 -> left.plus(right);
      case 1 -> left.minus(right);
      case 2 -> left.times(right);
      case 3 -> left.dividedBy(right);
      case 4 -> left.modulo(right);
      case 5 -> left.atan2(right);
      default -> left.power(right);
    };
  }

  private InstantVector joined(InstantVector left, InstantVector right) {
    return switch (random.nextInt(4)) {
      case 0 -> left.plus(right, joining());
      case 1 -> left.dividedBy(right, joining());
      case 2 -> left.power(right, joining());
      default -> left.lessThan(right, joining()).bool();
    };
  }

  private InstantVector compared(InstantVector left, InstantVector right) {
    return switch (random.nextInt(6)) {
      case 0 -> left.equalTo(right);
      case 1 -> left.notEqualTo(value());
      case 2 -> left.greaterThan(right, matching());
      case 3 -> left.atLeast(value()).bool();
      case 4 -> left.lessThan(right);
      default -> left.atMost(right).bool();
    };
  }

  private InstantVector set(InstantVector left, InstantVector right) {
    return switch (random.nextInt(4)) {
      case 0 -> left.or(right);
      case 1 -> left.and(right, matching());
      case 2 -> left.or(right, matching());
      default -> left.unless(right);
    };
  }

  private InstantVector aggregated(InstantVector vector, int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> Promql.sum(vector).by(labels());
      case 1 -> Promql.max(vector).without(labels());
      case 2 -> Promql.topk(3, vector).by(labels());
      case 3 -> Promql.quantile(scalar(depth - 1), vector);
      default -> Promql.countValues(one(LABELS), vector).without(labels());
    };
  }

  Scalar scalar(int depth) {
    if (depth <= 0) {
      return random.nextBoolean() ? Promql.number(value()) : Functions.time();
    }
    Scalar one = scalar(depth - 1);
    return switch (random.nextInt(7)) {
      case 0 -> one.plus(scalar(depth - 1));
      case 1 -> one.power(scalar(depth - 1));
      case 2 -> one.dividedBy(value());
      case 3 -> one.greaterThan(scalar(depth - 1));
      case 4 -> one.negated();
      case 5 -> Functions.scalar(vector(depth - 1));
      default -> one.minus(scalar(depth - 1));
    };
  }

  private static final List<UnaryOperator<InstantVector>> SIMPLE =
      List.of(
          Functions::abs,
          Functions::acos,
          Functions::acosh,
          Functions::asin,
          Functions::asinh,
          Functions::atan,
          Functions::atanh,
          Functions::ceil,
          Functions::cos,
          Functions::cosh,
          Functions::deg,
          Functions::exp,
          Functions::floor,
          Functions::ln,
          Functions::log10,
          Functions::log2,
          Functions::rad,
          Functions::sgn,
          Functions::sin,
          Functions::sinh,
          Functions::sqrt,
          Functions::tan,
          Functions::tanh,
          Functions::absent,
          Functions::sort,
          Functions::sortDesc,
          Functions::timestamp,
          Functions::histogramAvg,
          Functions::histogramCount,
          Functions::histogramStddev,
          Functions::histogramStdvar,
          Functions::histogramSum,
          Functions::dayOfMonth,
          Functions::dayOfWeek,
          Functions::dayOfYear,
          Functions::daysInMonth,
          Functions::hour,
          Functions::minute,
          Functions::month,
          Functions::year,
          Functions::round,
          Experimental::startTimestamp,
          Experimental::info,
          it -> Functions.round(it, 0.5),
          it -> Functions.clamp(it, 0, 1),
          it -> Functions.clampMin(it, -1),
          it -> Functions.clampMax(it, 1),
          it -> Functions.histogramQuantile(0.9, it),
          it -> Functions.histogramFraction(0, 0.2, it),
          it -> Functions.labelReplace(it, "to", "$1", "from", "(.*)\\.x"),
          it -> Functions.labelJoin(it, "to", "-", "a", "b"),
          it -> Experimental.sortByLabel(it, "a"),
          it -> Experimental.sortByLabelDesc(it, "a", "b"),
          it -> Experimental.histogramQuantiles(it, "share", 0.5, 0.99));

  private static final List<java.util.function.Function<RangeVector, InstantVector>> OVER_TIME =
      List.of(
          OverTime::rate,
          OverTime::irate,
          OverTime::increase,
          OverTime::resets,
          OverTime::changes,
          OverTime::delta,
          OverTime::idelta,
          OverTime::deriv,
          OverTime::absentOverTime,
          OverTime::avgOverTime,
          OverTime::countOverTime,
          OverTime::sumOverTime,
          OverTime::minOverTime,
          OverTime::maxOverTime,
          OverTime::firstOverTime,
          OverTime::lastOverTime,
          OverTime::presentOverTime,
          OverTime::stddevOverTime,
          OverTime::stdvarOverTime,
          Experimental::madOverTime,
          Experimental::tsOfFirstOverTime,
          Experimental::tsOfLastOverTime,
          Experimental::tsOfMaxOverTime,
          Experimental::tsOfMinOverTime,
          it -> OverTime.quantileOverTime(0.5, it),
          it -> OverTime.predictLinear(it, Duration.ofHours(4)),
          it -> Experimental.doubleExponentialSmoothing(it, 0.5, 0.5));

  private static final List<BiFunction<Scalar, InstantVector, Expression>> OTHERS =
      List.of(
          (n, v) -> Promql.sum(v),
          (n, v) -> Promql.avg(v),
          (n, v) -> Promql.count(v),
          (n, v) -> Promql.min(v),
          (n, v) -> Promql.max(v),
          (n, v) -> Promql.group(v),
          (n, v) -> Promql.stddev(v),
          (n, v) -> Promql.stdvar(v),
          (n, v) -> Promql.topk(5, v),
          (n, v) -> Promql.bottomk(n, v),
          (n, v) -> Promql.countValues("a", v),
          (n, v) -> Promql.quantile(0.5, v),
          (n, v) -> Experimental.limitk(5, v),
          (n, v) -> Experimental.limitRatio(-0.5, v),
          (n, v) -> Functions.scalar(v),
          (n, v) -> Functions.vector(n),
          (n, v) -> Functions.time(),
          (n, v) -> Functions.pi(),
          (n, v) -> Experimental.start(),
          (n, v) -> Experimental.end(),
          (n, v) -> Experimental.range(),
          (n, v) -> Experimental.step(),
          (n, v) -> Experimental.maxOf(n, n),
          (n, v) -> Experimental.minOf(n, n),
          (n, v) -> Functions.hour(),
          (n, v) -> Functions.vector(1));

  /** One call of each function and aggregation. */
  static List<Expression> oneOfEach() {
    Selector up = Promql.metric("up");
    List<Expression> all = new ArrayList<>();
    SIMPLE.forEach(function -> all.add(function.apply(up)));
    OVER_TIME.forEach(function -> all.add(function.apply(up.over(Promql.WINDOW))));
    OTHERS.forEach(function -> all.add(function.apply(Promql.number(2), up)));
    return all;
  }
}
