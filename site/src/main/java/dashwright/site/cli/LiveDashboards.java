package dashwright.site.cli;

import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Diff;
import dashwright.compiler.diff.Facts;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Thing;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Origin;
import dashwright.renderer.grafana.ExportedDashboard;
import dashwright.renderer.grafana.GrafanaOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Dashboards exported from a Grafana, compared with those that the definitions give. */
final class LiveDashboards {
  /** Most MiB of an exported dashboard. */
  static final int MOST_MEGABYTES = 8;

  private static final int MOST_BYTES = MOST_MEGABYTES << 20;

  /** Most exported dashboards in a folder. */
  static final int MOST_FILES = 2_000;

  private LiveDashboards() {}

  /**
   * What an import of the definitions would change.
   *
   * @param path an exported file, or a folder of them
   * @param shown how the user names it
   */
  static Changes compare(Path path, String shown, Plan plan) throws IOException {
    List<Thing> live = new ArrayList<>();
    for (Path file : files(path, shown)) {
      String name = Files.isDirectory(path) ? shown + "/" + path.relativize(file) : shown;
      Origin origin = new Origin.Whole(name.replace('\\', '/'));
      ExportedDashboard.read(text(file, name), origin).ifPresent(live::add);
    }
    if (live.isEmpty()) {
      throw new UsageException(
          "`" + shown + "` holds no dashboard in Grafana's classic JSON",
          "export one with `Share`, `Export`, or from `/api/dashboards/uid/UID`");
    }
    Set<String> known = new LinkedHashSet<>();
    live.forEach(dashboard -> known.add(dashboard.id()));
    boolean all = Files.isDirectory(path);
    List<Thing> ours = defined(plan).stream().filter(d -> all || known.contains(d.id())).toList();
    return Diff.of(project(live), project(ours));
  }

  private static String text(Path file, String shown) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UsageException(
            "`" + shown + "` is too large: at most " + MOST_MEGABYTES + " MiB are read",
            "export one dashboard into each file");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static List<Path> files(Path path, String shown) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new UsageException("there is no `" + shown + "`", "name a file or folder of exports");
    }
    try (Stream<Path> found = Files.walk(path)) {
      List<Path> exports =
          found
              .filter(f -> f.toString().endsWith(".json") && Files.isRegularFile(f))
              .limit(MOST_FILES + 1L)
              .sorted()
              .toList();
      if (exports.size() > MOST_FILES) {
        throw new UsageException(
            "`" + shown + "` holds more than " + MOST_FILES + " exported dashboards",
            "name a folder of fewer");
      }
      return exports;
    }
  }

  private static List<Thing> defined(Plan plan) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    plan.environments()
        .forEach(
            environment ->
                environment
                    .dashboards()
                    .forEach(
                        dashboard ->
                            origins.put(
                                GrafanaOutput.path(environment, dashboard), dashboard.origin())));
    List<Thing> defined = new ArrayList<>();
    new GrafanaOutput(plan)
        .writeAll(
            (file, content) ->
                Optional.ofNullable(origins.get(file))
                    .flatMap(
                        origin ->
                            ExportedDashboard.read(
                                new String(content, StandardCharsets.UTF_8), origin))
                    .ifPresent(defined::add));
    return defined;
  }

  private static Thing project(List<Thing> dashboards) {
    return new Facts(Kind.PROJECT, "project").parts(dashboards).thing(Optional.empty());
  }
}
