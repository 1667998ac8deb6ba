package dashwright.dsl.java;

import dashwright.dsl.DashboardSource;
import dashwright.dsl.JavaReader;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.ProjectFolder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The compiled Java definitions of a project and of its class path, ready to run. */
final class JavaProject {
  private final Optional<CompiledClasses> classes;
  private final ClassLoader loader;
  private final Diagnostics diagnostics;
  private final Diagnostics inside = new Diagnostics();
  private final SourceRunner runner;

  JavaProject(
      ProjectFolder folder,
      Optional<CompiledClasses> classes,
      ClassLoader libraries,
      Loading loading,
      Diagnostics diagnostics) {
    this.classes = classes;
    this.diagnostics = diagnostics;
    loader =
        classes.<ClassLoader>map(all -> new DefinitionLoader(all, libraries)).orElse(libraries);
    JavaReader reader = JavaReader.of(this::text, folder.events(), folder.rules(), inside);
    runner = new SourceRunner(this::text, reader, loading.limit(), diagnostics);
  }

  private Optional<SourceFile> text(String className) {
    return classes.flatMap(all -> all.text(className));
  }

  /** What the files of the project define, file by file. */
  Map<Path, Model> ofFiles() {
    Map<Path, Model> parts = new LinkedHashMap<>();
    Map<String, JavaSource> all = classes.map(CompiledClasses::sourceOfClass).orElse(Map.of());
    all.forEach(
        (name, source) ->
            load(name, source)
                .ifPresent(
                    type ->
                        parts.merge(source.path(), run(type, source.file().path()), Model::and)));
    return parts;
  }

  /** The class of this name where it defines something. */
  private Optional<Class<? extends DashboardSource>> load(String name, JavaSource source) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      return DashboardSource.class.isAssignableFrom(type) && !type.isInterface()
          ? Optional.of(type.asSubclass(DashboardSource.class))
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError broken) {
      diagnostics.report(new Failure(this::text, source.file().path()).thrown(broken));
      return Optional.empty();
    }
  }

  private Model run(Class<? extends DashboardSource> type, String name) {
    if (runner.isStuck()) {
      return Model.empty();
    }
    try {
      var constructor =
          MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class));
      return runner.run(name, () -> (DashboardSource) constructor.invoke(), loader);
    } catch (NoSuchMethodException | IllegalAccessException closed) {
      diagnostics.report(new Failure(this::text, name).closed(type.getName()));
      return Model.empty();
    }
  }

  /** What services of the class path define, in the order of their names. */
  Model ofServices() {
    List<Model> parts = new ArrayList<>();
    for (ServiceLoader.Provider<DashboardSource> service : services()) {
      if (text(service.type().getName()).isEmpty() && !runner.isStuck()) {
        parts.add(runner.run(service.type().getName(), service::get, loader));
      }
    }
    return Model.of(parts);
  }

  private List<ServiceLoader.Provider<DashboardSource>> services() {
    try {
      return ServiceLoader.load(DashboardSource.class, loader).stream()
          .sorted(Comparator.comparing(service -> service.type().getName()))
          .toList();
    } catch (ServiceConfigurationError broken) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.JAVA_FAILURE,
                  new Origin.Whole("the class path"),
                  "its sources of definitions cannot be loaded: " + broken.getMessage())
              .help("mend `META-INF/services/" + DashboardSource.class.getName() + "` of the jar"));
      return List.of();
    }
  }

  /** What was found while it ran, which a source that is stuck may still add to. */
  void reportFindings() {
    if (!runner.isStuck()) {
      diagnostics.reportAll(inside.sorted());
    }
  }

  List<Loaded.Printed> printed() {
    return runner.printed();
  }
}
