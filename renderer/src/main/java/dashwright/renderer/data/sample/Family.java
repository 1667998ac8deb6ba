package dashwright.renderer.data.sample;

import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Matchers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The series of one metric at one place, made when somebody asks for them, and kept by them. */
final class Family {
  private final Labels place;
  private final Supplier<List<SampleSeries>> maker;

  /**
   * Makes a family.
   *
   * @param place the labels that all of its series have
   * @param maker makes the series
   */
  Family(Map<String, String> place, Supplier<List<SampleSeries>> maker) {
    this.place = Labels.of(place);
    this.maker = maker;
  }

  /** The labels that all of its series have. */
  Labels place() {
    return place;
  }

  /** Whether a place does not speak against any of some matchers. */
  boolean isCandidate(List<Matcher> matchers) {
    Map<String, String> known = place.map();
    List<Matcher> here = matchers.stream().filter(m -> known.containsKey(m.label())).toList();
    return Matchers.of(here).test(place);
  }

  /** All of them. */
  List<SampleSeries> series() {
    Map<Labels, SampleSeries> distinct = new LinkedHashMap<>();
    maker.get().forEach(each -> distinct.putIfAbsent(each.labels(), each));
    return new ArrayList<>(distinct.values());
  }
}
