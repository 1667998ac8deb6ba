package dashwright.renderer.data.sample;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Matchers;
import dashwright.compiler.promql.evaluation.RawSeries;
import dashwright.compiler.promql.evaluation.Reading;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Series that nobody measured: those of the metrics that the catalogue knows, at the places where
 * the plan says that they are. Each is a formula that is calculated as densely as a query needs.
 * What was selected or read lately is kept; for one thread.
 */
final class SampleStorage implements SeriesStorage {
  private static final int SELECTIONS = 1000;
  private static final int READINGS = 256;
  private static final int FAMILIES = 2000;

  private record Read(Labels labels, Reading reading) {}

  private final Map<String, Families> families;
  private final Map<Family, List<SampleSeries>> made = new Recent<>(FAMILIES);
  private final Map<List<Matcher>, List<SampleSeries>> selected = new Recent<>(SELECTIONS);
  private final Map<Read, Samples> read = new Recent<>(READINGS);

  SampleStorage(Map<String, Families> families) {
    this.families = new LinkedHashMap<>(families);
  }

  @Override
  public List<RawSeries> select(List<Matcher> matchers, Reading reading) {
    List<SampleSeries> series = selected.get(matchers);
    if (series == null) {
      series = select(matchers);
      selected.put(matchers, series);
    }
    return series.stream()
        .filter(each -> each.life().touches(reading.from(), reading.to()))
        .<RawSeries>map(Kept::new)
        .toList();
  }

  private List<SampleSeries> select(List<Matcher> matchers) {
    Matchers wanted = Matchers.of(matchers);
    List<SampleSeries> series = new ArrayList<>();
    for (Map.Entry<String, Families> metric : families.entrySet()) {
      if (named(metric.getKey(), matchers)) {
        for (Family family : metric.getValue().candidates(matchers)) {
          made(family).stream().filter(each -> wanted.test(each.labels())).forEach(series::add);
        }
      }
    }
    return series;
  }

  private List<SampleSeries> made(Family family) {
    List<SampleSeries> series = made.get(family);
    if (series == null) {
      series = family.series();
      made.put(family, series);
    }
    return series;
  }

  private static boolean named(String metric, List<Matcher> matchers) {
    return matchers.stream()
        .filter(matcher -> matcher.label().equals(LabelMatcher.METRIC_NAME))
        .filter(matcher -> matcher.op() == Matcher.Op.EQUAL)
        .allMatch(matcher -> matcher.value().equals(metric));
  }

  /** A series whose last samples are kept: queries often read it more than once. */
  private final class Kept implements RawSeries {
    private final SampleSeries series;

    Kept(SampleSeries series) {
      this.series = series;
    }

    @Override
    public Labels labels() {
      return series.labels();
    }

    @Override
    public Samples samples(Reading reading) {
      Read key = new Read(series.labels(), reading);
      Samples samples = read.get(key);
      if (samples == null) {
        samples = series.samples(reading);
        read.put(key, samples);
      }
      return samples;
    }
  }
}
