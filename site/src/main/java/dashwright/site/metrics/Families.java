package dashwright.site.metrics;

import dashwright.dsl.model.Metric;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.renderer.data.exposition.Family;
import dashwright.renderer.data.exposition.Format;
import dashwright.renderer.data.exposition.Sample;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The families of a scrape: those that it names, and those that its samples show. */
final class Families {
  private static final String TOTAL = "_total";
  private static final String INFO = "_info";
  private static final String BUCKET = "_bucket";
  private static final String CREATED = "_created";

  private final Format format;
  private final SortedMap<String, Family> families;
  private final Set<String> guessed = new LinkedHashSet<>();

  private Families(Exposition exposition) {
    format = exposition.format();
    families = new TreeMap<>(exposition.families());
  }

  static Families of(Exposition exposition) {
    Families families = new Families(exposition);
    exposition.samples().forEach(families::infer);
    return families;
  }

  /** Buckets and quantiles tell what a family is, even when nobody says so. */
  private void infer(Sample sample) {
    String name = sample.name();
    if (name.endsWith(BUCKET) && sample.labels().containsKey("le")) {
      infer(without(BUCKET, name), Family.Type.HISTOGRAM, name);
    } else if (sample.labels().containsKey("quantile")) {
      infer(name, Family.Type.SUMMARY, name);
    }
  }

  private void infer(String family, Family.Type type, String sample) {
    if (!families.containsKey(family) && !families.containsKey(sample)) {
      families.put(family, new Family(family, type, Optional.empty(), Optional.empty()));
      guessed.add(family);
    }
  }

  /** The entry that a sample belongs to. */
  Membership of(String sample) {
    return Optional.ofNullable(families.get(sample))
        .map(Families::whole)
        .or(() -> part(sample))
        .map(this::remarked)
        .orElseGet(() -> Membership.guessed(unknown(sample)));
  }

  private Membership remarked(Membership membership) {
    return guessed.contains(membership.metric())
        ? new Membership(
            membership.metric(),
            membership.type(),
            membership.family(),
            Optional.of("untyped: a " + membership.type().word() + " by its samples"))
        : membership;
  }

  private static Membership whole(Family family) {
    return switch (family.type()) {
      case COUNTER -> Membership.of(family, Metric.Type.COUNTER);
      case HISTOGRAM -> Membership.of(family, Metric.Type.HISTOGRAM);
      case SUMMARY -> Membership.of(family, Metric.Type.SUMMARY);
      case GAUGE, GAUGE_HISTOGRAM, INFO, STATE_SET -> Membership.of(family, Metric.Type.GAUGE);
      case UNTYPED -> Membership.guessed(family);
    };
  }

  private Optional<Membership> part(String sample) {
    int underscore = sample.lastIndexOf('_');
    return underscore < 0
        ? Optional.empty()
        : Optional.ofNullable(families.get(sample.substring(0, underscore)))
            .flatMap(family -> part(family, sample, sample.substring(underscore)));
  }

  private static Optional<Membership> part(Family family, String sample, String suffix) {
    boolean totals = suffix.equals("_sum") || suffix.equals("_count");
    return switch (family.type()) {
      case COUNTER ->
          suffix.equals(TOTAL)
              ? Optional.of(Membership.of(renamed(family, sample), Metric.Type.COUNTER))
              : created(sample, suffix);
      case HISTOGRAM ->
          totals || suffix.equals(BUCKET)
              ? Optional.of(Membership.of(family, Metric.Type.HISTOGRAM))
              : created(sample, suffix);
      case SUMMARY ->
          totals
              ? Optional.of(Membership.of(family, Metric.Type.SUMMARY))
              : created(sample, suffix);
      case GAUGE_HISTOGRAM ->
          suffix.equals(BUCKET) || suffix.equals("_gsum") || suffix.equals("_gcount")
              ? Optional.of(Membership.of(unitless(family, sample), Metric.Type.GAUGE))
              : Optional.empty();
      case INFO ->
          suffix.equals(INFO)
              ? Optional.of(Membership.of(renamed(family, sample), Metric.Type.GAUGE))
              : Optional.empty();
      case GAUGE, STATE_SET, UNTYPED -> Optional.empty();
    };
  }

  /** When counting began, as seconds since 1970. */
  private static Optional<Membership> created(String sample, String suffix) {
    Family family = new Family(sample, Family.Type.GAUGE, Optional.empty(), Optional.of("seconds"));
    return suffix.equals(CREATED)
        ? Optional.of(Membership.of(family, Metric.Type.GAUGE))
        : Optional.empty();
  }

  /** The entries of families that have no samples yet, as those will be called. */
  List<Membership> without(Set<String> seen) {
    return families.values().stream()
        .filter(family -> family.type() != Family.Type.GAUGE_HISTOGRAM)
        .filter(family -> suffixes(family).map(family.name()::concat).noneMatch(seen::contains))
        .map(family -> whole(renamed(family, expected(family))))
        .toList();
  }

  /** What the name of the entry may have more than that of the family. */
  private static Stream<String> suffixes(Family family) {
    return switch (family.type()) {
      case COUNTER -> Stream.of("", TOTAL);
      case INFO -> Stream.of("", INFO);
      case GAUGE, HISTOGRAM, GAUGE_HISTOGRAM, SUMMARY, STATE_SET, UNTYPED -> Stream.of("");
    };
  }

  /** Only OpenMetrics names families without the suffixes. */
  private String expected(Family family) {
    return format == Format.OPEN_METRICS
        ? suffixes(family)
            .reduce((first, last) -> last)
            .filter(suffix -> !family.name().endsWith(suffix))
            .map(family.name()::concat)
            .orElse(family.name())
        : family.name();
  }

  private static Family renamed(Family family, String name) {
    return new Family(name, family.type(), family.help(), family.unit());
  }

  private static Family unitless(Family family, String name) {
    return new Family(name, family.type(), family.help(), Optional.empty());
  }

  private static Family unknown(String name) {
    return new Family(name, Family.Type.UNTYPED, Optional.empty(), Optional.empty());
  }

  private static String without(String suffix, String name) {
    return name.substring(0, name.length() - suffix.length());
  }
}
