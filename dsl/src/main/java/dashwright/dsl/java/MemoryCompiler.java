package dashwright.dsl.java;

import dashwright.dsl.DashboardSource;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import java.io.File;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the Java sources of a project in memory, with the JDK's own compiler. */
final class MemoryCompiler {
  private final Optional<JavaCompiler> compiler;
  private final Diagnostics diagnostics;

  MemoryCompiler(Optional<JavaCompiler> compiler, Diagnostics diagnostics) {
    this.compiler = compiler;
    this.diagnostics = diagnostics;
  }

  /** With the compiler of the JDK that runs us; a plain runtime has none. */
  static MemoryCompiler ofPlatform(Diagnostics diagnostics) {
    return new MemoryCompiler(
        Optional.ofNullable(ToolProvider.getSystemJavaCompiler()), diagnostics);
  }

  /**
   * The classes of some sources; empty when they are wrong, which was reported.
   *
   * @param sources all of them at once, since they may use each other
   * @param classpath what they may use besides the language of definitions
   */
  Optional<CompiledClasses> compile(List<JavaSource> sources, List<Path> classpath) {
    if (compiler.isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.UNREADABLE_FILE,
                  new Origin.Whole(sources.get(0).file().path()),
                  "this Java runtime has no compiler, so Java definitions cannot be read")
              .help("run dashwright with a JDK, or compile the definitions and use `--classpath`"));
      return Optional.empty();
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    CompiledClasses classes =
        new CompiledClasses(
            compiler.get().getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8),
            sources);
    boolean good =
        compiler
            .get()
            .getTask(new StringWriter(), classes, found, options(classpath), null, sources)
            .call();
    new CompileErrors(classes, diagnostics).report(found.getDiagnostics());
    boolean placed = new PackageCheck(diagnostics).check(classes);
    return good && placed ? Optional.of(classes) : Optional.empty();
  }

  /** Lines are kept, since findings tell them; a warning of the compiler is nobody's finding. */
  private static List<String> options(List<Path> classpath) {
    List<Path> all = new ArrayList<>(List.of(ownClasses()));
    all.addAll(classpath);
    String joined =
        all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return List.of("-proc:none", "-g", "-nowarn", "-Xlint:none", "-classpath", joined);
  }

  private static Path ownClasses() {
    try {
      return Path.of(
          DashboardSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("our own classes have an address", impossible);
    }
  }
}
