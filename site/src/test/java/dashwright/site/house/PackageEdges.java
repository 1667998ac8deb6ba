package dashwright.site.house;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Which package of ours uses which: package to packages used, both sorted. */
record PackageEdges(NavigableMap<String, NavigableSet<String>> uses) {
  private static final Pattern EDGE =
      Pattern.compile("^ +(dashwright[\\w.]*) +-> (dashwright[\\w.]*) .*$");

  /** Reads the edges out of compiled classes, with {@code jdeps}. */
  static PackageEdges of(List<Path> folders) {
    List<String> arguments = new ArrayList<>(List.of("-verbose:package", "-filter:none"));
    folders.forEach(folder -> arguments.add(folder.toString()));
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    int code =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(output.toString());
    }
    return parse(output.toString().lines().toList());
  }

  /** Reads lines of the form {@code a -> b archive}. */
  static PackageEdges parse(List<String> lines) {
    NavigableMap<String, NavigableSet<String>> uses = new TreeMap<>();
    for (String line : lines) {
      Matcher edge = EDGE.matcher(line);
      if (edge.matches() && !edge.group(1).equals(edge.group(2))) {
        uses.computeIfAbsent(edge.group(1), key -> new TreeSet<>()).add(edge.group(2));
      }
    }
    return new PackageEdges(uses);
  }

  /** All packages that use another one or are used. */
  NavigableSet<String> packages() {
    NavigableSet<String> all = new TreeSet<>(uses.keySet());
    uses.values().forEach(all::addAll);
    return all;
  }

  /** Edges that the table does not allow, as {@code a -> b}. */
  List<String> outside(AllowedEdges allowed) {
    List<String> found = new ArrayList<>();
    uses.forEach(
        (from, targets) ->
            targets.stream()
                .filter(to -> !allowed.allows(from, to))
                .forEach(to -> found.add(from + " -> " + to)));
    return found;
  }

  /** One way from a package back to itself, if there is any. */
  Optional<List<String>> cycle() {
    NavigableSet<String> done = new TreeSet<>();
    for (String start : uses.keySet()) {
      Optional<List<String>> cycle = cycleFrom(start, new LinkedHashSet<>(), done);
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> cycleFrom(
      String node, LinkedHashSet<String> path, NavigableSet<String> done) {
    if (path.contains(node)) {
      List<String> way = new ArrayList<>(path);
      List<String> cycle = new ArrayList<>(way.subList(way.indexOf(node), way.size()));
      cycle.add(node);
      return Optional.of(cycle);
    }
    if (done.contains(node)) {
      return Optional.empty();
    }
    path.add(node);
    for (String next : uses.getOrDefault(node, new TreeSet<>())) {
      Optional<List<String>> cycle = cycleFrom(next, path, done);
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    path.remove(node);
    done.add(node);
    return Optional.empty();
  }
}
