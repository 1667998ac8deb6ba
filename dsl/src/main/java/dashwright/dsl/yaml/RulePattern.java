package dashwright.dsl.yaml;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.ShapeRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the files of a glob pattern in a project and in the folder that holds it. */
final class RulePattern {
  private final Located<String> pattern;
  private final Path project;
  private final Diagnostics diagnostics;

  private RulePattern(Located<String> pattern, Path project, Diagnostics diagnostics) {
    this.pattern = pattern;
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /**
   * The files of a pattern by their path.
   *
   * @param pattern as written
   * @param definition the file in which it stands
   * @param project the folder of the project, without links
   * @param diagnostics learns what is wrong with the pattern
   */
  static List<Path> files(
      Located<String> pattern, Path definition, Path project, Diagnostics diagnostics) {
    return new RulePattern(pattern, project, diagnostics).below(definition.getParent());
  }

  private List<Path> below(Path folder) {
    List<String> parts = Arrays.asList(pattern.value().split("/", -1));
    int fixed = 0;
    while (fixed < parts.size() - 1 && !isWild(parts.get(fixed))) {
      fixed++;
    }
    List<String> rest = parts.subList(fixed, parts.size());
    if (wildcards(pattern.value()) > Limits.WILDCARDS) {
      return refuse(
          "has more than " + Limits.WILDCARDS + " stars and alternatives",
          "write several patterns, like `../alerts/*.yaml`");
    }
    try {
      Path start = folder.resolve(String.join("/", parts.subList(0, fixed))).normalize();
      if (pattern.value().startsWith("/") || !isNear(start)) {
        return refuse("leads out of the project and of the folder beside it", "copy the rules");
      }
      List<Path> found = found(start, rest);
      boolean missing = found.isEmpty() && parts.stream().noneMatch(RulePattern::isWild);
      return missing
          ? refuse("is not there", "name it relative to the file in which you write this")
          : found;
    } catch (InvalidPathException | PatternSyntaxException malformed) {
      return refuse("is no glob pattern", "write it like `../alerts/*.yaml`");
    } catch (IOException | UncheckedIOException failure) {
      return refuse("cannot be read", "check the permissions of its folder");
    }
  }

  private List<Path> found(Path start, List<String> rest) throws IOException {
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + String.join("/", rest));
    int depth =
        rest.stream().anyMatch(part -> part.contains("**")) ? Limits.FOLDERS_DEEP : rest.size();
    List<Path> near = new ArrayList<>();
    try (Stream<Path> all = Files.walk(start, depth)) {
      List<Path> seen = all.limit(Limits.FILES_SEEN + 1L).toList();
      if (seen.size() > Limits.FILES_SEEN) {
        return refuse(
            "looks at more than " + Limits.FILES_SEEN + " files", "name the folder of the rules");
      }
      List<Path> meant =
          seen.stream().filter(f -> matcher.matches(start.relativize(f))).sorted().toList();
      for (Path file : meant) {
        if (Files.isRegularFile(file) && isNear(file.toRealPath())) {
          near.add(file);
        }
      }
    }
    if (near.size() > Limits.RULE_FILES) {
      return refuse(
          "finds " + near.size() + " files, and at most " + Limits.RULE_FILES + " are read",
          "name fewer");
    }
    return near;
  }

  /** Each may make matching a name as many times slower as the name is long. */
  private static int wildcards(String pattern) {
    String stars = pattern.replaceAll("\\*+", "*");
    return (int) stars.chars().filter(c -> c == '*' || c == '{').count();
  }

  private boolean isNear(Path path) {
    Path beside = project.getParent();
    return path.startsWith(beside == null ? project : beside);
  }

  private static boolean isWild(String part) {
    return part.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private List<Path> refuse(String why, String help) {
    diagnostics.report(
        Diagnostic.error(
                ShapeRules.UNREADABLE_FILE, pattern.origin(), "`" + pattern.value() + "` " + why)
            .help(help));
    return List.of();
  }
}
