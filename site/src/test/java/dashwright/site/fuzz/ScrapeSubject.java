package dashwright.site.fuzz;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.renderer.data.exposition.ScrapedSeries;
import dashwright.site.metrics.CatalogueEntry;
import dashwright.site.metrics.MetricsBlock;
import dashwright.site.metrics.ScrapedCatalogue;
import java.io.IOException;
import java.util.List;

/** The text that a service exposes: as series, and as entries of the catalogue. */
final class ScrapeSubject implements Subject {
  static final String METRICS =
      """
      # HELP level How full a tank is, in \\"litres\\".
      # TYPE level gauge
      level{tank="a"} -2.5
      level{tank="b"} 0 1795348800000
      level{tank="c\\n\\"\\\\"} 7.25
      level{tank="d"} NaN
      # TYPE http_requests_total counter
      http_requests_total{code="200",method="get"} 1027
      http_requests_total{code="500",method="get"} 3
      # TYPE request_duration_seconds histogram
      request_duration_seconds_bucket{le="0.1"} 7
      request_duration_seconds_bucket{le="0.25"} 12
      request_duration_seconds_bucket{le="+Inf"} 20
      request_duration_seconds_sum 4.5
      request_duration_seconds_count 20
      # TYPE rpc summary
      rpc{quantile="0.5"} 1e-3
      rpc{quantile="0.99"} 0.2
      rpc_sum 17
      rpc_count 200
      # TYPE up untyped
      up{job="shop",instance="a:80"} 1
      """;

  private static final String OPEN_METRICS =
      """
      # TYPE build info
      build_info{version="1.2"} 1
      # TYPE door stateset
      door{door="open"} 1
      door{door="shut"} 0
      # TYPE load_joules counter
      # UNIT load_joules joules
      # HELP load_joules Spent.
      load_joules_total{a="b"} 17.5 1795348800.123 # {trace_id="x"} 0.5 1795348800.1
      load_joules_created{a="b"} 1795340000
      # TYPE heap gaugehistogram
      heap_bucket{le="8"} 1
      heap_bucket{le="+Inf"} 2
      heap_gcount 2
      heap_gsum 11
      # EOF
      """;

  @Override
  public String name() {
    return "scrapes";
  }

  @Override
  public List<String> corpus() {
    return List.of(METRICS, OPEN_METRICS);
  }

  @Override
  public void examine(String text) throws IOException {
    SourceFile file = SourceFile.of("scrape.txt", text);
    Diagnostics diagnostics = new Diagnostics();
    Exposition scrape = Exposition.read(file, diagnostics);
    ScrapedSeries.of(scrape, 1_795_348_800_000L, file, diagnostics);
    List<CatalogueEntry> entries = ScrapedCatalogue.of(scrape, file, diagnostics);
    Findings.examine(diagnostics.sorted());
    SourceFile block = SourceFile.of("metrics.yaml", MetricsBlock.print(entries));
    Diagnostics ours = new Diagnostics();
    YamlReader.read(List.of(block), EventFiles.of(List.of()), ours);
    if (ours.hasErrors()) {
      throw new AssertionError(ours.sorted() + "\n" + block.text());
    }
  }
}
