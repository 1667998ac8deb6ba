package dashwright.renderer.data.sample;

import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Matchers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The series of one metric at one place, made when somebody asks for them. */
final class Family {
  private final Labels place;
  private final Supplier<List<SampleSeries>> maker;
  private List<SampleSeries> series = List.of();
  private boolean made;

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

  /** Those that fulfil all matchers. */
  List<SampleSeries> select(List<Matcher> matchers) {
    Map<String, String> known = place.map();
    List<Matcher> here = matchers.stream().filter(m -> known.containsKey(m.label())).toList();
    if (!Matchers.of(here).test(place)) {
      return List.of();
    }
    Matchers all = Matchers.of(matchers);
    return series().stream().filter(each -> all.test(each.labels())).toList();
  }

  private List<SampleSeries> series() {
    if (!made) {
      Map<Labels, SampleSeries> distinct = new LinkedHashMap<>();
      maker.get().forEach(each -> distinct.putIfAbsent(each.labels(), each));
      series = new ArrayList<>(distinct.values());
      made = true;
    }
    return series;
  }
}
