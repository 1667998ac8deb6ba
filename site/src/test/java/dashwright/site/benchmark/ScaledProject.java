package dashwright.site.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A project of as many services as wanted, each in a file of its own with its dashboard: 12 charts
 * of 2 to 4 queries. The same number and seed give the same files.
 *
 * @param dashboards how many services, and so dashboards
 * @param seed what everything else depends on
 */
record ScaledProject(int dashboards, long seed) {
  private static final int TEAMS = 10;
  private static final int GROUP = 10;

  /** Writes it into a folder, which is made. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    file(folder, "project.yaml", project());
    file(folder, "deployments.csv", deployments());
    Files.write(folder.resolve("metrics.yaml"), metrics());
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < dashboards; i++) {
      file(folder, name(i) + ".yaml", service(i, random.split()));
    }
  }

  private static byte[] metrics() throws IOException {
    try (InputStream in = ScaledProject.class.getResourceAsStream("metrics.yaml")) {
      return in.readAllBytes();
    }
  }

  private static void file(Path folder, String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(int index) {
    return String.format(Locale.ROOT, "service-%04d", index);
  }

  private static String project() {
    StringBuilder text =
        new StringBuilder(
            "project:\n  title: Many services\n  url: https://dashboards.example.com\n");
    text.append("environments:\n  production: { title: Production, datasource: prometheus }\n");
    text.append(
        "annotations:\n  deployments: { title: Deployments, events: deployments.csv }\nteams:\n");
    for (int i = 0; i < TEAMS; i++) {
      text.append("  team-").append(i).append(": { title: Team ").append(i);
      text.append(", contact: \"#team-")
          .append(i)
          .append("\", escalation: \"https://oncall.example.com/");
      text.append(i).append("\", folder: Team ").append(i).append(" }\n");
    }
    return text.toString();
  }

  /** One of every fifth service, all of them weeks ago. */
  private String deployments() {
    StringBuilder text = new StringBuilder("time,service,version,environment,url,text\n");
    for (int i = 0; i < dashboards; i += 5) {
      text.append("2026-10-01T12:00:00Z,").append(name(i)).append(",v1,production,,\n");
    }
    return text.toString();
  }

  private String service(int index, SplittableRandom random) {
    StringBuilder text = new StringBuilder("services:\n  ").append(name(index)).append(":\n");
    line(text, 4, "title: Service " + index);
    line(text, 4, "team: team-" + random.nextInt(TEAMS));
    line(text, 4, "description: Does the work of kind " + index + ".");
    line(text, 4, "runbook: https://runbooks.example.com/" + name(index));
    line(text, 4, "select: { service_name: " + name(index) + " }");
    line(text, 4, "called-by: []");
    line(text, 4, "depends-on: [" + String.join(", ", callees(index, random)) + "]");
    line(text, 0, "dashboards:");
    line(text, 2, name(index) + ":");
    line(text, 4, "kind: service");
    line(text, 4, "title: Service " + index);
    line(text, 4, "audience: Developers of service " + index);
    line(text, 4, "service: " + name(index));
    line(text, 4, "related: [" + name(index - index % GROUP) + "]");
    line(text, 4, "sections:");
    line(text, 6, "- title: Inside");
    line(text, 8, "charts:");
    for (ChartShape shape : ChartShape.all()) {
      chart(text, shape, random);
    }
    return text.toString();
  }

  /** Up to three of the services before this one in its group, so that nothing needs itself. */
  private static List<String> callees(int index, SplittableRandom random) {
    TreeSet<Integer> callees = new TreeSet<>();
    int group = index - index % GROUP;
    for (int i = random.nextInt(4); i > 0 && index > group; i--) {
      callees.add(group + random.nextInt(index - group));
    }
    List<String> names = new ArrayList<>();
    callees.forEach(callee -> names.add(name(callee)));
    return names;
  }

  private static void chart(StringBuilder text, ChartShape shape, SplittableRandom random) {
    line(text, 10, shape.id() + ":");
    line(text, 12, "title: " + shape.title());
    line(text, 12, "description: What this service does, seen as " + shape.title() + ".");
    line(text, 12, "unit: " + shape.unit());
    line(text, 12, "queries:");
    int count = 2 + random.nextInt(shape.queries().size() - 1);
    for (int i = 0; i < count; i++) {
      line(text, 14, "- { promql: '" + shape.queries().get(i) + "', legend: line " + i + " }");
    }
    if (shape.unit().equals("percentunit") && random.nextInt(3) == 0) {
      line(text, 12, "thresholds:");
      line(text, 14, "- { above: 0.0" + (1 + random.nextInt(9)) + ", label: expected }");
    }
  }

  private static void line(StringBuilder text, int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }
}
