package dashwright.dsl.yaml;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Located;
import dashwright.dsl.rules.RuleFiles;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder of a project: what belongs to it, and how people name it. */
public final class ProjectFolder {
  private final Path named;
  private final Path real;

  private ProjectFolder(Path named, Path real) {
    this.named = named;
    this.real = real;
  }

  /**
   * Opens a folder.
   *
   * @param folder as the user names it; its files are named after it
   * @param diagnostics learns why it is none
   */
  public static Optional<ProjectFolder> open(Path folder, Diagnostics diagnostics) {
    return open(folder, folder, diagnostics);
  }

  /**
   * Opens a folder that people call otherwise.
   *
   * @param folder where it is
   * @param name what its files are named after
   * @param diagnostics learns why it is none
   */
  public static Optional<ProjectFolder> open(Path folder, Path name, Diagnostics diagnostics) {
    Path named = name.normalize();
    Path absolute = folder.toAbsolutePath();
    Optional<Diagnostic> trouble = trouble(absolute, shown(named));
    trouble.ifPresent(diagnostics::report);
    if (trouble.isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ProjectFolder(named, absolute.toRealPath()));
    } catch (IOException failure) {
      diagnostics.report(
          error(shown(named), "this folder cannot be read", "check its permissions"));
      return Optional.empty();
    }
  }

  private static Optional<Diagnostic> trouble(Path folder, String shown) {
    if (!Files.exists(folder)) {
      String help = "make a project with `dashwright init " + shown + "`";
      return Optional.of(error(shown, "there is no such folder", help));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          error(shown, "this is a file, not the folder of a project", "name the folder"));
    }
    return Files.exists(folder.resolve(FolderWalk.MANIFEST))
        ? Optional.of(
            error(
                shown, "this folder is an output, not a project", "name the folder of definitions"))
        : Optional.empty();
  }

  /**
   * The files of the project with one of these endings (with their dot), by name, folder by folder.
   */
  public List<Path> files(List<String> endings, Diagnostics diagnostics) {
    return new FolderWalk(this, endings, diagnostics).files();
  }

  /** Reads files of the project. */
  public List<SourceFile> read(List<Path> files, Diagnostics diagnostics) {
    List<SourceFile> texts = new ArrayList<>();
    long length = 0;
    for (Path file : files) {
      Optional<SourceFile> text = read(file, diagnostics);
      length += text.map(read -> read.text().length()).orElse(0);
      if (length > Limits.PROJECT_BYTES) {
        diagnostics.report(
            error(
                shownFile(file),
                "up to this file there are more than "
                    + (Limits.PROJECT_BYTES >> 20)
                    + " MiB of text in the project",
                "split it into several projects"));
        return List.of();
      }
      text.ifPresent(texts::add);
    }
    return texts;
  }

  private Optional<SourceFile> read(Path file, Diagnostics diagnostics) {
    return TextFile.read(file, shownFile(file), diagnostics)
        .map(
            text ->
                text.named(
                    shown(
                        Path.of(String.valueOf(real.getFileName()))
                            .resolve(real.relativize(file)))));
  }

  /** Opens files of events that lie in the project. */
  public EventFiles events() {
    return this::openEvents;
  }

  /** Opens files of rules that lie in the project or beside it. */
  public RuleFiles rules() {
    return this::openRules;
  }

  /** That nothing in the folder defines anything. */
  public Diagnostic empty() {
    return error(
        shown(),
        "this folder holds no definitions",
        "make some with `dashwright init " + shown() + "`");
  }

  /** The folder as people name it. */
  public String shown() {
    return shown(named);
  }

  /** The folder without links. */
  Path root() {
    return real;
  }

  /** A file of the project, which is found under its root, as people name it. */
  public String shownFile(Path file) {
    return shown(named.resolve(real.relativize(file)).normalize());
  }

  private Optional<SourceFile> openEvents(Located<String> name, Diagnostics diagnostics) {
    try {
      Path definition = definition(name);
      Path file = definition.resolveSibling(name.value()).normalize();
      if (!file.startsWith(real)) {
        return outside(name, diagnostics);
      }
      if (!Files.isRegularFile(file)) {
        diagnostics.report(EventFiles.missing(name));
        return Optional.empty();
      }
      return file.toRealPath().startsWith(real)
          ? read(file, diagnostics)
          : outside(name, diagnostics);
    } catch (IOException | InvalidPathException noFile) {
      diagnostics.report(EventFiles.missing(name));
      return Optional.empty();
    }
  }

  private List<SourceFile> openRules(Located<String> pattern, Diagnostics diagnostics) {
    return read(RulePattern.files(pattern, definition(pattern), real, diagnostics), diagnostics);
  }

  /** The file that names another; one from outside, such as a class of a jar, counts as on top. */
  private Path definition(Located<String> name) {
    Path file = Path.of(name.origin().path());
    Path within =
        file.isAbsolute() == named.isAbsolute()
            ? real.resolve(named.relativize(file)).normalize()
            : real.resolve(file.getFileName());
    return within.startsWith(real) ? within : real.resolve(within.getFileName());
  }

  private Optional<SourceFile> outside(Located<String> name, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.error(
                ShapeRules.UNREADABLE_FILE,
                name.origin(),
                "`" + name.value() + "` leads out of the project")
            .help("copy the file into `" + shown() + "`"));
    return Optional.empty();
  }

  private static String shown(Path path) {
    String text = path.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }

  /** An error about a file or folder as a whole. */
  static Diagnostic error(String shown, String message, String help) {
    return finding(Severity.ERROR, shown, message, help);
  }

  /** A finding about a file or folder as a whole. */
  static Diagnostic finding(Severity severity, String shown, String message, String help) {
    return Diagnostic.of(ShapeRules.UNREADABLE_FILE, severity, new Origin.Whole(shown), message)
        .help(help);
  }
}
