package dashwright.site.metrics;

import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import dashwright.renderer.data.exposition.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what the samples of one metric show. */
final class EntryBuilder {
  /** More values than this are counted, not listed. */
  private static final int LISTED = 10;

  /** Labels that every project knows. */
  private static final List<String> IMPLICIT = List.of("job", "instance", "le");

  private final Membership membership;
  private final SortedMap<String, NavigableSet<String>> labels = new TreeMap<>();
  private final NavigableSet<BigDecimal> buckets = new TreeSet<>();
  private boolean seen;

  EntryBuilder(Membership membership) {
    this.membership = membership;
  }

  void add(Sample sample) {
    seen = true;
    sample.labels().forEach(this::add);
  }

  private void add(String label, String value) {
    if (label.equals("le") && membership.type() == Metric.Type.HISTOGRAM) {
      BucketBounds.parse(value).ifPresent(buckets::add);
    }
    if (!value.isEmpty() && !IMPLICIT.contains(label) && CatalogueNames.isLabel(label)) {
      labels.computeIfAbsent(label, any -> new TreeSet<>()).add(value);
    }
  }

  CatalogueEntry entry(Origin origin) {
    List<String> remarks = new ArrayList<>();
    membership.remark().ifPresent(remarks::add);
    if (!seen) {
      remarks.add("not one series in this scrape, so its labels are not known");
    }
    Optional<Unit> unit = membership.family().unit().flatMap(UnitWords::of);
    membership
        .family()
        .unit()
        .filter(word -> unit.isEmpty() && CatalogueNames.isLabel(word))
        .ifPresent(word -> remarks.add("the scrape has the unit " + word));
    return new CatalogueEntry(
        new Metric(
            membership.metric(),
            membership.type(),
            unit.or(() -> UnitWords.inName(membership.metric())).orElse(Unit.SHORT),
            membership.family().help().flatMap(Prose::of),
            Optional.empty(),
            labels.entrySet().stream().map(label -> label(label, origin)).toList(),
            List.copyOf(buckets),
            Optional.empty(),
            Metric.Emission.ON_FIRST_EVENT,
            origin),
        remarks);
  }

  private static Metric.Label label(Map.Entry<String, NavigableSet<String>> label, Origin origin) {
    NavigableSet<String> values = label.getValue();
    boolean listed =
        values.size() <= LISTED && values.stream().allMatch(CatalogueNames::isValueOfLabel);
    return new Metric.Label(
        label.getKey(), listed ? List.copyOf(values) : List.of(), values.size(), origin);
  }
}
