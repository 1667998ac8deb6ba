package dashwright.site.metrics;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.renderer.data.exposition.Sample;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes entries of the catalogue from a scrape. */
public final class ScrapedCatalogue {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final SortedMap<String, EntryBuilder> entries = new TreeMap<>();
  private final Set<String> refused = new LinkedHashSet<>();

  private ScrapedCatalogue(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * The metrics of a scrape, sorted by name.
   *
   * @param exposition what the scrape says
   * @param file the text of the scrape
   * @param diagnostics takes warnings of names that no entry can have
   */
  public static List<CatalogueEntry> of(
      Exposition exposition, SourceFile file, Diagnostics diagnostics) {
    return new ScrapedCatalogue(file, diagnostics).entries(exposition);
  }

  private List<CatalogueEntry> entries(Exposition exposition) {
    Families families = Families.of(exposition);
    for (Sample sample : exposition.samples()) {
      add(sample, families.of(sample.name()));
    }
    families
        .without(entries.keySet())
        .forEach(left -> entries.put(left.metric(), new EntryBuilder(left)));
    entries.keySet().removeIf(name -> !CatalogueNames.isMetric(name));
    Origin origin = new Origin.Whole(file.path());
    return entries.values().stream().map(entry -> entry.entry(origin)).toList();
  }

  private void add(Sample sample, Membership membership) {
    if (!CatalogueNames.isMetric(membership.metric())) {
      refuse("metric", membership.metric(), sample);
      return;
    }
    entries.computeIfAbsent(membership.metric(), any -> new EntryBuilder(membership)).add(sample);
    sample.labels().keySet().stream()
        .filter(label -> !CatalogueNames.isLabel(label))
        .forEach(label -> refuse("label", label, sample));
  }

  private void refuse(String noun, String name, Sample sample) {
    if (refused.add(noun + " " + name)) {
      Span line = Span.of(sample.line(), 1, file.line(sample.line()).length());
      diagnostics.report(
          Diagnostic.of(
                  ShapeRules.INVALID_VALUE,
                  Severity.WARNING,
                  new Origin.InFile(file, line),
                  "the catalogue cannot hold the " + noun + " `" + name + "`, so it is left out")
              .help("names of up to 200 letters, digits and `_` can be kept"));
    }
  }
}
