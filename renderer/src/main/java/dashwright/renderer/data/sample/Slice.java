package dashwright.renderer.data.sample;

import dashwright.compiler.plan.QueryPlan.SeriesLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of the series into which labels cut a whole.
 *
 * @param labels a value for each label
 * @param share what it has of the whole; the shares of all slices sum up to 1
 */
record Slice(SortedMap<String, String> labels, Share share) {
  Slice {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /** All combinations of values, at most so many. */
  static List<Slice> of(List<SeriesLabel> labels, int most, Seed seed) {
    List<List<String>> values =
        LabelValues.fit(labels.stream().map(LabelValues::of).toList(), most);
    List<Slice> slices = List.of(new Slice(new TreeMap<>(), Share.ALL));
    for (int i = 0; i < labels.size(); i++) {
      slices = cut(slices, labels.get(i).name(), values.get(i), seed);
    }
    return slices;
  }

  /** The same with one more label. */
  Slice with(String label, String value, Share part) {
    SortedMap<String, String> more = new TreeMap<>(labels);
    more.put(label, value);
    return new Slice(more, share.of(part));
  }

  /** The labels as one word. */
  String name() {
    return labels.toString();
  }

  private static List<Slice> cut(List<Slice> slices, String label, List<String> values, Seed seed) {
    List<Share> shares =
        label.equals("le") ? cumulative(values.size()) : shares(label, values, seed);
    List<Slice> cut = new ArrayList<>();
    for (Slice slice : slices) {
      for (int i = 0; i < values.size(); i++) {
        cut.add(slice.with(label, values.get(i), shares.get(i)));
      }
    }
    return cut;
  }

  /** Buckets of a histogram count all that is below. */
  private static List<Share> cumulative(int count) {
    List<Share> shares = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      double left = 1 - (double) i / count;
      shares.add(new Share(1 - left * left, 1 - left * left, 1));
    }
    return shares;
  }

  private static List<Share> shares(String label, List<String> values, Seed seed) {
    double[] traffic = new double[values.size()];
    double[] failures = new double[values.size()];
    double all = 0;
    double failed = 0;
    for (int i = 0; i < traffic.length; i++) {
      Seed own = seed.and(label).and(values.get(i));
      traffic[i] = own.and("traffic").between(0.6, 1.4);
      failures[i] = traffic[i] * own.and("failures").between(0.75, 1.25);
      all += traffic[i];
      failed += failures[i];
    }
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < traffic.length; i++) {
      double pace = seed.and(label).and(values.get(i)).and("pace").between(0.85, 1.2);
      shares.add(new Share(traffic[i] / all, failures[i] / failed, values.size() == 1 ? 1 : pace));
    }
    return shares;
  }
}
