package dashwright.renderer.html;

import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.renderer.browser.Chromium;
import dashwright.renderer.browser.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how soon pages of 24 charts of 4 series are drawn by Chromium, and how large they are. No
 * test: it is run by hand.
 *
 * <pre>
 * ./mvnw -pl renderer -am -Dtest=PageBenchmark -Dsurefire.failIfNoSpecifiedTests=false test
 * </pre>
 *
 * <p>Times are medians, in milliseconds from the start of the navigation to the first frame after
 * the event; work is the CPU time of the page's main thread, which a busy machine changes less. The
 * floor, in the same run, is the same page with charts that have no series, and the floor of that a
 * page that only loads ECharts.
 */
class PageBenchmark {
  private static final int CHARTS = 24;
  private static final int SERIES = 4;
  private static final int ROUNDS = 9;
  private static final int TALL = 20_000;

  /** Tells when text is painted, when the plots within the window are, and how much moved. */
  private static final String CLOCK =
      "window.drawn = new Promise(done => addEventListener('DOMContentLoaded', () => {"
          + " const plots = [...document.querySelectorAll('.plot[data-card]')]"
          + ".filter(p => p.getBoundingClientRect().top < innerHeight);"
          + " const look = () => plots.every(p => p.querySelector('canvas'))"
          + " ? requestAnimationFrame(() => setTimeout(() => done(performance.now())))"
          + " : requestAnimationFrame(look); look(); }));";

  private static final String TEXT =
      "(performance.getEntriesByName('first-contentful-paint')[0] || { startTime: 0 }).startTime";

  private record View(String page, String name, int height) {}

  private record Times(List<Double> text, List<Double> drawn, List<Double> work) {}

  @Test
  void print(@TempDir Path folder) throws Exception {
    Path program = Chromium.program().orElseThrow(() -> new IOException("no Chromium"));
    render(folder);
    List<View> views = new ArrayList<>();
    views.add(new View("echarts.html", "ECharts alone", TALL));
    for (int points : List.of(60, 500)) {
      empty(folder, points);
      String page = "bench/points-" + points;
      views.add(new View(page + "-empty.html", points + " points, no series, all charts", TALL));
      views.add(new View(page + ".html", points + " points, all charts", TALL));
      views.add(new View(page + ".html", points + " points, charts of a window", 900));
    }
    Map<View, Times> times = new LinkedHashMap<>();
    views.forEach(
        view ->
            times.put(view, new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
    try (Chromium browser = Chromium.start(program)) {
      for (int round = 0; round < ROUNDS; round++) {
        views.forEach(view -> measure(browser, folder, view, times.get(view)));
      }
    }
    table(folder, times);
  }

  private static void measure(Chromium browser, Path folder, View view, Times times) {
    try (Page page = browser.page()) {
      page.window(1440, view.height()).before(CLOCK).count().open(folder.resolve(view.page()));
      times.drawn().add(page.evaluate("window.drawn").asDouble());
      times.work().add(page.work());
      times.text().add(page.evaluate(TEXT).asDouble());
    }
  }

  private static void table(Path folder, Map<View, Times> times) throws IOException {
    say("| page | HTML | text, ms | drawn, ms | main thread, ms CPU | of the floor |");
    say("|---|---:|---:|---:|---:|---:|");
    double floor = 0;
    for (Map.Entry<View, Times> entry : times.entrySet()) {
      View view = entry.getKey();
      double work = median(entry.getValue().work());
      floor = floor == 0 || view.page().endsWith("-empty.html") ? work : floor;
      say(
          "| %s | %d kB | %.0f | %.0f | %.0f | %.1f |",
          view.name(),
          Files.size(folder.resolve(view.page())) / 1000,
          median(entry.getValue().text()),
          median(entry.getValue().drawn()),
          work,
          work / floor);
    }
    say("");
    say("| assets | size |");
    say("|---|---:|");
    say("| ECharts | %d kB |", size(folder, "echarts") / 1000);
    say("| other scripts | %.1f kB |", (size(folder, ".js") - size(folder, "echarts.")) / 1000.0);
    say("| style sheets | %.1f kB |", size(folder, ".css") / 1000.0);
  }

  private static long size(Path folder, String part) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("assets"))) {
      return files
          .filter(file -> file.getFileName().toString().contains(part))
          .filter(file -> !file.getFileName().toString().endsWith(".txt"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void render(Path folder) throws IOException {
    Path definitions = Files.createDirectory(folder.resolve("definitions"));
    Files.writeString(definitions.resolve("bench.yaml"), yaml());
    Diagnostics diagnostics = new Diagnostics();
    Optional<Plan> plan =
        Compiler.compile(ProjectReader.read(definitions, diagnostics), diagnostics).plan();
    HtmlSite.render(
        plan.orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString())),
        new Waves(SERIES),
        SiteOptions.all("1.0"),
        (path, content) -> write(folder.resolve(path), content));
    String echarts = "<!DOCTYPE html><title>ECharts</title><script src=\"assets/%s\"></script>";
    try (Stream<Path> files = Files.list(folder.resolve("assets"))) {
      String name =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.startsWith("echarts") && file.endsWith(".js"))
              .findFirst()
              .orElseThrow();
      Files.writeString(folder.resolve("echarts.html"), echarts.replace("%s", name));
    }
  }

  /** The same page with charts that have no series. */
  private static void empty(Path folder, int points) throws IOException {
    Path page = folder.resolve("bench/points-" + points + ".html");
    String text = Files.readString(page).replaceAll("\"series\":\\[.*?\\}\\]", "\"series\":[]");
    Files.writeString(folder.resolve("bench/points-" + points + "-empty.html"), text);
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String yaml() {
    return "project: { title: Benchmark, resolution: short, resolutions: {"
        + " short: { range: 59m, step: 1m }, long: { range: 499m, step: 1m } } }\n"
        + "environments: { bench: { title: Bench, datasource: prometheus } }\n"
        + "dashboards:\n"
        + dashboard(60, "short")
        + dashboard(500, "long");
  }

  private static String dashboard(int points, String resolution) {
    String charts = IntStream.range(0, CHARTS).mapToObj(PageBenchmark::chart).collect(joined());
    return "  points-"
        + points
        + ": { kind: custom, title: Points, audience: Everybody, resolution: "
        + resolution
        + ", sections: [{ title: All, charts: {\n"
        + charts
        + "  }}]}\n";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }

  private static String chart(int number) {
    return String.format(
        Locale.ROOT,
        "    chart-%d: { title: Chart %d, unit: s, description: How long it takes.,"
            + " queries: [{ promql: 'max by (pool) (waited_seconds_%d)', legend: '{{pool}}' }],"
            + " thresholds: [{ above: 0.9, severity: high, label: slow }] },\n",
        number,
        number,
        number);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
