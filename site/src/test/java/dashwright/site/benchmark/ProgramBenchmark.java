package dashwright.site.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how fast the program starts, and what many dashboards take. No test: it is run by hand.
 *
 * <pre>
 * ./mvnw -pl site -am -Dtest=ProgramBenchmark -Dsurefire.failIfNoSpecifiedTests=false test
 * </pre>
 *
 * <p>Figures are compared with a floor of the same run, so that they mean something on another
 * machine: a start with that of a JVM that does nothing; a render with writing the same bytes, a
 * check with reading them. {@code -Dbenchmark.runs=20} says how often things are started, {@code
 * -Dbenchmark.example=3} how often the whole example is rendered, {@code
 * -Dbenchmark.sizes=1,100,1000} how many dashboards there are, {@code -Dbenchmark.heap=256} how
 * many megabytes they have.
 */
class ProgramBenchmark {
  private static final long SEED = 1;
  private static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto");

  @TempDir Path folder;

  @Test
  void start() throws IOException, InterruptedException {
    Path root = root();
    Path small = folder.resolve("small");
    Timed.run(
        folder,
        Map.of("DASHWRIGHT_ARCHIVE", "now", "JAVA_HOME", System.getProperty("java.home")),
        List.of(root.resolve("dashwright").toString(), "init", "small"));
    say("");
    say("| start | wall s | CPU s | CPU of an empty JVM |");
    say("|---|--:|--:|--:|");
    int runs = Integer.getInteger("benchmark.runs", 20);
    compare(runs, List.of("--version"));
    compare(runs, List.of("check", small.toString()));
    compare(runs, List.of("render", small.toString(), "--out", folder.resolve("out").toString()));
    compare(
        Integer.getInteger("benchmark.example", 3),
        List.of(
            "render",
            root.resolve("dashboards").toString(),
            "--out",
            folder.resolve("example").toString()));
  }

  /** The ways to start, in turn, so that a busy machine is busy for all of them. */
  private void compare(int runs, List<String> words) throws IOException, InterruptedException {
    if (runs == 0) {
      return;
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path root = root();
    Map<String, List<String>> ways = new LinkedHashMap<>();
    List<String> nothing = new ArrayList<>(List.of(java));
    nothing.addAll(FLAGS);
    nothing.addAll(List.of("-cp", System.getProperty("java.class.path"), Nothing.class.getName()));
    ways.put("an empty JVM", nothing);
    String jar = root.resolve("site/target/dashwright.jar").toString();
    ways.put("`java -jar`", with(List.of(java, "-jar", jar), words));
    String launcher = root.resolve("dashwright").toString();
    ways.put("launcher, no archive", with(List.of(launcher), words));
    ways.put("launcher", with(List.of(launcher), words));
    Map<String, List<Timed>> timed = new LinkedHashMap<>();
    for (int run = -1; run < runs; run++) {
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        String archive = way.getKey().equals("launcher") ? "now" : "off";
        Timed one =
            Timed.run(
                folder,
                Map.of("DASHWRIGHT_ARCHIVE", archive, "JAVA_HOME", System.getProperty("java.home")),
                way.getValue());
        if (run >= 0) {
          timed.computeIfAbsent(way.getKey(), any -> new ArrayList<>()).add(one);
        }
      }
    }
    double floor = median(timed.get("an empty JVM").stream().map(Timed::cpu));
    timed.forEach(
        (way, all) ->
            say(
                "| `%s`, %s | %.2f | %.2f | %.1f |",
                words.get(0),
                way,
                median(all.stream().map(Timed::wall)),
                median(all.stream().map(Timed::cpu)),
                median(all.stream().map(Timed::cpu)) / floor));
  }

  @Test
  void scale() throws IOException, InterruptedException {
    int heap = Integer.getInteger("benchmark.heap", 256);
    say("");
    say(
        "| with a heap of %d MB | dashboards | CPU s | bytes | times the floor | heap MB | resident"
            + " MB |",
        heap);
    say("|---|--:|--:|--:|--:|--:|--:|");
    for (String size : System.getProperty("benchmark.sizes", "1,100,1000").split(",", -1)) {
      Path project = folder.resolve("of-" + size);
      new ScaledProject(Integer.parseInt(size), SEED).write(project);
      row("check", size, Measured.run(heap, List.of("check", project.toString())), project);
      for (String output : List.of("grafana", "html")) {
        Path out = folder.resolve(output + "-" + size);
        List<String> words =
            List.of("render", project.toString(), "--to", output, "--out", out.toString());
        row("render to " + output, size, Measured.run(heap, words), out);
        row("the same again", size, Measured.run(heap, words), out);
      }
    }
  }

  private void row(String what, String size, Measured measured, Path files) throws IOException {
    Floor floor = Floor.of(files, folder.resolve("floor"));
    say(
        "| %s | %s | %.2f | %d | %.0f | %d | %d |",
        what,
        size,
        measured.cpu(),
        floor.bytes(),
        measured.cpu() / floor.seconds(),
        measured.heap(),
        measured.resident());
  }

  private static List<String> with(List<String> command, List<String> words) {
    return Stream.concat(command.stream(), words.stream()).toList();
  }

  private static double median(Stream<Double> figures) {
    List<Double> sorted = figures.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (Files.notExists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static void say(String line, Object... figures) {
    System.out.println(String.format(Locale.ROOT, line, figures));
  }
}
