package dashwright.dsl.yaml;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files of a project: not in hidden folders, in those of builds and tests, or in outputs
 * of ours. Links are followed inside the project, but each file counts once.
 */
final class FolderWalk {
  /** The file that marks a folder as an output. */
  static final String MANIFEST = ".dashwright-manifest";

  private static final List<String> NOT_OURS = List.of("target", "build", "node_modules");

  private final ProjectFolder folder;
  private final List<String> endings;
  private final Diagnostics diagnostics;
  private final Set<Path> seen = new LinkedHashSet<>();
  private final List<Path> files = new ArrayList<>();

  FolderWalk(ProjectFolder folder, List<String> endings, Diagnostics diagnostics) {
    this.folder = folder;
    this.endings = List.copyOf(endings);
    this.diagnostics = diagnostics;
  }

  List<Path> files() {
    seen.add(folder.root());
    walk(folder.root(), 0);
    if (files.size() > Limits.FILES) {
      diagnostics.report(
          ProjectFolder.error(
              folder.shown(),
              "the project has more than " + Limits.FILES + " files",
              "split it into several projects"));
      return List.copyOf(files.subList(0, Limits.FILES));
    }
    return List.copyOf(files);
  }

  private void walk(Path directory, int depth) {
    if (depth > Limits.FOLDERS_DEEP) {
      diagnostics.report(
          ProjectFolder.error(
              folder.shownFile(directory),
              "folders are nested more than " + Limits.FOLDERS_DEEP + " deep",
              "move the files up"));
      return;
    }
    for (Path child : children(directory)) {
      String name = child.getFileName().toString();
      if (!name.startsWith(".") && files.size() <= Limits.FILES) {
        visit(child, name, depth);
      }
    }
  }

  private void visit(Path child, String name, int depth) {
    boolean wanted = endings.stream().anyMatch(name::endsWith);
    boolean directory = Files.isDirectory(child);
    if (directory ? isSkipped(child, name) : !wanted) {
      return;
    }
    try {
      Path real = child.toRealPath();
      if (!real.startsWith(folder.root())) {
        reportOutside(child, directory ? Severity.WARNING : Severity.ERROR);
      } else if (seen.add(real)) {
        if (directory) {
          walk(child, depth + 1);
        } else {
          files.add(child);
        }
      }
    } catch (IOException broken) {
      diagnostics.report(
          ProjectFolder.error(
              folder.shownFile(child), "this link leads nowhere", "remove it, or mend it"));
    }
  }

  private static boolean isSkipped(Path directory, String name) {
    boolean tests = name.equals("test") && directory.getParent().endsWith("src");
    return tests || NOT_OURS.contains(name) || Files.exists(directory.resolve(MANIFEST));
  }

  private List<Path> children(Path directory) {
    try (Stream<Path> found = Files.list(directory)) {
      return found.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    } catch (IOException | UncheckedIOException failure) {
      diagnostics.report(
          ProjectFolder.error(
              folder.shownFile(directory), "this folder cannot be read", "check its permissions"));
      return List.of();
    }
  }

  private void reportOutside(Path child, Severity severity) {
    diagnostics.report(
        ProjectFolder.finding(
            severity,
            folder.shownFile(child),
            "this link leads out of the project, so it is not followed",
            "copy what it leads to"));
  }
}
