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
    Optional<ProjectFolder> opened = ProjectFolder.open(folder, diagnostics);
    return opened.map(project -> read(project, diagnostics)).orElseGet(Model::empty);
  }

  private static Model read(ProjectFolder folder, Diagnostics diagnostics) {
    List<Path> files = folder.files(YAML, diagnostics);
    if (files.isEmpty() && folder.files(JAVA, new Diagnostics()).isEmpty()) {
      diagnostics.report(folder.empty());
    }
    return Model.of(List.copyOf(read(folder, files, diagnostics).values()));
  }

  /**
   * The definitions of some YAML files, each by itself and in their order.
   *
   * @param folder the project
   * @param files some of its files
   * @param diagnostics takes the findings
   */
  public static Map<Path, Model> read(
      ProjectFolder folder, List<Path> files, Diagnostics diagnostics) {
    Map<String, Path> paths = new LinkedHashMap<>();
    files.forEach(file -> paths.put(folder.shownFile(file), file));
    List<SourceFile> texts = folder.read(files, diagnostics);
    Map<Path, Model> parts = new LinkedHashMap<>();
    for (SourceFile text : ForeignRules.leftOut(texts, folder.rules())) {
      parts.put(
          paths.get(text.path()),
          YamlReader.read(List.of(text), folder.events(), folder.rules(), diagnostics));
    }
    return parts;
  }
}
