package dashwright.site.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import dashwright.renderer.data.exposition.Exposition;
import dashwright.site.golden.Golden;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsBlockTest {
  private static final String TEXT =
      """
      # HELP http_requests_total Requests by code: all of them.
      # TYPE http_requests_total counter
      http_requests_total{code="200",method="get",path="/a",job="shop",instance="a:80"} 10
      http_requests_total{code="500",method="post",path="/a \\"b\\"\\n",job="shop",instance="a:80"} 2
      # HELP http_request_duration_seconds How long requests took.
      # TYPE http_request_duration_seconds histogram
      http_request_duration_seconds_bucket{method="get",le="0.1"} 1
      http_request_duration_seconds_bucket{method="get",le="2.5e+00"} 2
      http_request_duration_seconds_bucket{method="get",le="1e+01"} 2
      http_request_duration_seconds_bucket{method="get",le="+Inf"} 2
      http_request_duration_seconds_sum{method="get"} 1.5
      http_request_duration_seconds_count{method="get"} 2
      # TYPE go_gc_duration_seconds summary
      go_gc_duration_seconds{quantile="0.5"} 5.1e-05
      go_gc_duration_seconds{quantile="1"} 6.1e-05
      go_gc_duration_seconds_sum 0.12
      go_gc_duration_seconds_count 1400
      # TYPE app_queue_ready gauge
      app_queue_ready{enabled="yes",queue=""} 1
      # TYPE waiting_bytes gauge
      orders_total{kind="on"} 3
      orders 3
      rpc_latency_ms_bucket{le="5"} 3
      rpc_latency_ms_bucket{le="+Inf"} 3
      rpc_latency_ms_sum 3
      rpc_latency_ms_count 3
      """;

  private static final String OPEN_METRICS =
      """
      # TYPE process_cpu_seconds counter
      # UNIT process_cpu_seconds seconds
      # HELP process_cpu_seconds Time on the \\"CPU\\".
      process_cpu_seconds_total 4.2e+06 1605281325.123
      process_cpu_seconds_created 1605281325
      # TYPE build info
      build_info{version="1.2"} 1
      # TYPE door stateset
      door{door="open"} 1
      door{door="shut"} 0
      # TYPE heap_bytes gaugehistogram
      # UNIT heap_bytes bytes
      heap_bytes_bucket{le="10"} 1
      heap_bytes_bucket{le="+Inf"} 1
      heap_bytes_gcount 1
      heap_bytes_gsum 10
      # TYPE load_joules gauge
      # UNIT load_joules joules
      load_joules 3
      # TYPE late counter
      # TYPE x unknown
      x 1
      # EOF
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private String block(String text) {
    SourceFile file = SourceFile.of("scrape.txt", text);
    Exposition exposition = Exposition.read(file, diagnostics);
    return MetricsBlock.print(ScrapedCatalogue.of(exposition, file, diagnostics));
  }

  private static Model readBack(String yaml) {
    Diagnostics findings = new Diagnostics();
    Model model =
        YamlReader.read(
            List.of(SourceFile.of("metrics.yaml", yaml)),
            (name, reports) -> Optional.empty(),
            findings);
    assertEquals(List.of(), findings.sorted(), yaml);
    return model;
  }

  @Test
  void printsWhatATextScrapeShows() {
    Golden.check("metrics/text.yaml", block(TEXT));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void printsWhatAnOpenMetricsScrapeShows() {
    Golden.check("metrics/open-metrics.yaml", block(OPEN_METRICS));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void isReadBackAsItWasSeen() {
    Metric requests =
        readBack(block(TEXT)).metrics().stream()
            .filter(metric -> metric.name().equals("http_requests_total"))
            .findFirst()
            .orElseThrow();
    assertEquals(Metric.Type.COUNTER, requests.type());
    assertEquals(Optional.of("Requests by code: all of them."), requests.description());
    assertEquals(
        List.of(List.of("200", "500"), List.of("get", "post"), List.of("/a", "/a \"b\"\n")),
        requests.labels().stream().map(Metric.Label::values).toList());
    assertEquals(10, readBack(block(OPEN_METRICS)).metrics().size());
  }

  @Test
  void countsValuesWhereThereAreMany() {
    String scrape =
        IntStream.range(0, 11)
            .mapToObj(i -> "a{few=\"" + i % 10 + "\",many=\"" + i + "\"} 1\n")
            .reduce("", String::concat);
    List<Metric.Label> labels = readBack(block(scrape)).metrics().get(0).labels();
    assertEquals(10, labels.get(0).values().size());
    assertEquals(List.of(), labels.get(1).values());
    assertEquals(11, labels.get(1).count());
  }

  /** Names and texts of a scrape come from others. */
  @Test
  void quotesWhateverYamlWouldMistake() {
    String scrape =
        """
        # HELP null # not: a comment {} [] & * ! | > ' " % @ ` \\\\ BELL é 世界
        # TYPE null gauge
        null{on="true",y="- a",a="{b}",c="BELL",d="~",e="1e3",f=" x ",g="2026-01-01"} 1
        # HELP job:rate:5m -
        job:rate:5m{b=", ]",c="#",d="世界",e="\uD83D\uDE00"} 1
        """
            .replace("BELL", "\u0007\u0085\u2028");
    Model model = readBack(block(scrape));
    assertEquals(
        List.of("job:rate:5m", "null"), model.metrics().stream().map(Metric::name).toList());
    Metric odd = model.metrics().get(1);
    assertEquals(
        Optional.of("# not: a comment {} [] & * ! | > ' \" % @ ` \\ é 世界"), odd.description());
    assertEquals(
        List.of(
            List.of("{b}"),
            List.of(),
            List.of("~"),
            List.of("1e3"),
            List.of(" x "),
            List.of("2026-01-01"),
            List.of("true"),
            List.of("- a")),
        odd.labels().stream().map(Metric.Label::values).toList());
  }

  @Test
  void leavesOutWhatTheCatalogueCannotHold() {
    String scrape =
        """
        {"http.requests", code="200"} 1
        {"http.requests", code="500"} 1
        ok{"http.code"="200",code="200"} 1
        """;
    Model model = readBack(block(scrape));
    assertEquals(List.of("ok"), model.metrics().stream().map(Metric::name).toList());
    assertEquals(1, model.metrics().get(0).labels().size());
    assertEquals(
        List.of(
            "the catalogue cannot hold the metric `http.requests`, so it is left out",
            "the catalogue cannot hold the label `http.code`, so it is left out"),
        diagnostics.sorted().stream().map(Diagnostic::message).toList());
    assertEquals("metrics: {}\n", block("{\"http.requests\"} 1\n"));
  }

  @Test
  void shortensEndlessHelp() {
    String help = "word ".repeat(1000);
    Metric metric = readBack(block("# HELP a " + help + "\na 1\n")).metrics().get(0);
    assertEquals("word ".repeat(200) + "…", metric.description().orElseThrow());
    block("# HELP a " + "\uD83D\uDE00".repeat(1000) + "\na 1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "http_request_duration_seconds, s",
    "process_cpu_seconds_total, s",
    "http_server_requests_seconds_max, s",
    "node_network_receive_bytes_total, bytes",
    "cache_hit_ratio, percentunit",
    "node_hwmon_temp_celsius, celsius",
    "gc_pause_milliseconds, ms",
    "disk_read_bytes_per_second, binBps",
    "queue_orders_per_second, cps",
    "seconds, s",
    "go_goroutines, short",
    "http_request_duration_seconds_count, short"
  })
  void readsUnitsInNames(String metric, String unit) {
    assertEquals(unit, readBack(block(metric + " 1\n")).metrics().get(0).unit().id(), metric);
  }
}
