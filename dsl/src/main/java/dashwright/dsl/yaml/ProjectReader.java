package dashwright.dsl.yaml;

import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the YAML definitions of a project from its folder. */
public final class ProjectReader {
  /** How the names of YAML files end. */
  public static final List<String> YAML = List.of(".yaml", ".yml");

  /** How the names of Java files end. */
  public static final List<String> JAVA = List.of(".java");

  private ProjectReader() {}

  /**
   * All definitions of a folder, file by file in the order of their names.
   *
   * @param folder as the user names it
   * @param diagnostics takes the findings
   */
  public static Model read(Path folder, Diagnostics diagnostics) {
    return read(folder, folder, diagnostics);
  }

  /**
   * The same of a folder that people call otherwise, such as a copy of an older revision.
   *
   * @param folder where it is
   * @param name as the user names it
   * @param diagnostics takes the findings
   */
  public static Model read(Path folder, Path name, Diagnostics diagnostics) {
    Optional<ProjectFolder> opened = ProjectFolder.open(folder, name, diagnostics);
    return opened.map(project -> read(project, diagnostics)).orElseGet(Model::empty);
  }

  /**
   * The YAML files of a project, without files of rules that it only names.
   *
   * @param folder as the user names it
   * @param diagnostics takes the findings
   */
  public static List<SourceFile> files(Path folder, Diagnostics diagnostics) {
    return ProjectFolder.open(folder, diagnostics)
        .map(project -> files(project, project.files(YAML, diagnostics), diagnostics))
        .orElse(List.of());
  }

  private static List<SourceFile> files(
      ProjectFolder folder, List<Path> files, Diagnostics diagnostics) {
    return ForeignRules.leftOut(folder.read(files, diagnostics), folder.rules());
  }

  private static Model read(ProjectFolder folder, Diagnostics diagnostics) {
    List<Path> files = folder.files(YAML, diagnostics);
    if (files.isEmpty() && folder.files(JAVA, new Diagnostics()).isEmpty()) {
      diagnostics.report(folder.empty());
    }
    return Model.of(List.copyOf(read(folder, files, Model.empty(), diagnostics).values()));
  }

  /**
   * The definitions of some YAML files, each by itself and in their order. What OpenSLO documents
   * define counts with the last file, since they refer to each other.
   *
   * @param folder the project
   * @param files some of its files
   * @param others what the project defines elsewhere, which those documents may name
   * @param diagnostics takes the findings
   */
  public static Map<Path, Model> read(
      ProjectFolder folder, List<Path> files, Model others, Diagnostics diagnostics) {
    Map<String, Path> paths = new LinkedHashMap<>();
    files.forEach(file -> paths.put(folder.shownFile(file), file));
    YamlReader reader = new YamlReader(folder.events(), folder.rules(), diagnostics);
    Map<Path, Model> parts = new LinkedHashMap<>();
    ParsedFile.each(
        files(folder, files, diagnostics),
        parsed -> parts.put(paths.get(parsed.file().path()), reader.read(parsed)));
    Model ours = Model.of(List.copyOf(parts.values())).and(others);
    files.stream()
        .reduce((earlier, last) -> last)
        .ifPresent(last -> parts.merge(last, reader.openSlo(ours), Model::and));
    return parts;
  }
}
