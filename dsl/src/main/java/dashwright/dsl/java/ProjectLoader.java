package dashwright.dsl.java;

import dashwright.dsl.DashboardSource;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.ProjectFolder;
import dashwright.dsl.yaml.ProjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a project whole: its YAML files, its Java files, and the sources that are services of the
 * class path. Files count in the order of their names, whatever they are written in; services come
 * last, by the names of their classes.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Loaded loaded = ProjectLoader.load(Path.of("dashboards"), Loading.standard(), diagnostics);
 * Compilation compilation = Compiler.compile(loaded.model(), diagnostics);
 * }</pre>
 */
public final class ProjectLoader {
  private final ProjectFolder folder;
  private final Loading loading;
  private final Diagnostics diagnostics;

  private ProjectLoader(ProjectFolder folder, Loading loading, Diagnostics diagnostics) {
    this.folder = folder;
    this.loading = loading;
    this.diagnostics = diagnostics;
  }

  /**
   * All that a project defines.
   *
   * @param folder as the user names it
   * @param loading how to load what is written in Java
   * @param diagnostics takes the findings
   */
  public static Loaded load(Path folder, Loading loading, Diagnostics diagnostics) {
    return load(folder, folder, loading, diagnostics);
  }

  /**
   * The same of a folder that people call otherwise, such as a copy of an older revision.
   *
   * @param folder where it is
   * @param name as the user names it
   * @param loading how to load what is written in Java
   * @param diagnostics takes the findings
   */
  public static Loaded load(Path folder, Path name, Loading loading, Diagnostics diagnostics) {
    return ProjectFolder.open(folder, name, diagnostics)
        .map(opened -> new ProjectLoader(opened, loading, diagnostics).load())
        .orElseGet(() -> new Loaded(Model.empty(), List.of()));
  }

  private Loaded load() {
    List<String> endings =
        Stream.concat(ProjectReader.YAML.stream(), ProjectReader.JAVA.stream()).toList();
    List<Path> files = folder.files(endings, diagnostics);
    if (files.isEmpty() && loading.classpath().isEmpty()) {
      diagnostics.report(folder.empty());
    }
    List<Path> java = of(ProjectReader.JAVA, files);
    if (loading.java() == Loading.Java.REFUSED) {
      java.forEach(this::refuse);
      return new Loaded(inOrder(files, yaml(files, Model.empty())), List.of());
    }
    try (URLClassLoader libraries = libraries()) {
      JavaProject project = compiled(java, libraries);
      Map<Path, Model> parts = new LinkedHashMap<>(project.ofFiles());
      Model services = project.ofServices();
      parts.putAll(yaml(files, Model.of(List.copyOf(parts.values())).and(services)));
      project.reportFindings();
      return new Loaded(inOrder(files, parts).and(services), project.printed());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Map<Path, Model> yaml(List<Path> files, Model others) {
    return ProjectReader.read(folder, of(ProjectReader.YAML, files), others, diagnostics);
  }

  private static List<Path> of(List<String> endings, List<Path> files) {
    return files.stream()
        .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
        .toList();
  }

  private static Model inOrder(List<Path> files, Map<Path, Model> parts) {
    return Model.of(
        files.stream().flatMap(file -> Optional.ofNullable(parts.get(file)).stream()).toList());
  }

  private void refuse(Path file) {
    diagnostics.report(
        Diagnostic.error(
                ShapeRules.UNREADABLE_FILE,
                new Origin.Whole(folder.shownFile(file)),
                "this is Java, and `--no-java` refuses to run it")
            .help("read it, then leave `--no-java` out"));
  }

  private JavaProject compiled(List<Path> files, ClassLoader libraries) {
    List<JavaSource> sources =
        files.stream()
            .flatMap(
                file ->
                    folder.read(List.of(file), diagnostics).stream()
                        .map(text -> new JavaSource(file, text)))
            .toList();
    Optional<CompiledClasses> classes =
        sources.isEmpty()
            ? Optional.empty()
            : MemoryCompiler.ofPlatform(diagnostics).compile(sources, loading.classpath());
    return new JavaProject(folder, classes, libraries, loading, diagnostics);
  }

  private URLClassLoader libraries() {
    List<URL> urls = new ArrayList<>();
    for (Path entry : loading.classpath()) {
      if (Files.exists(entry)) {
        urls.add(url(entry));
      } else {
        diagnostics.report(
            Diagnostic.error(
                    ShapeRules.UNREADABLE_FILE,
                    new Origin.Whole(entry.toString()),
                    "there is no such file or folder of classes")
                .help("check `--classpath`"));
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), DashboardSource.class.getClassLoader());
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException("a file has an address", impossible);
    }
  }
}
