package dashwright.dsl.java;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/** The errors of the JDK's compiler as findings of ours. */
final class CompileErrors {
  private final CompiledClasses classes;
  private final Diagnostics diagnostics;

  CompileErrors(CompiledClasses classes, Diagnostics diagnostics) {
    this.classes = classes;
    this.diagnostics = diagnostics;
  }

  void report(List<javax.tools.Diagnostic<? extends JavaFileObject>> found) {
    found.stream().filter(each -> each.getKind() == Kind.ERROR).forEach(this::report);
  }

  private void report(javax.tools.Diagnostic<? extends JavaFileObject> error) {
    String message = message(error.getMessage(Locale.ROOT));
    Diagnostic finding = Diagnostic.error(ShapeRules.JAVA_SYNTAX, origin(error), message);
    diagnostics.report(
        message.startsWith("package ") && message.endsWith(" does not exist")
            ? finding.help("check its name, or put its jar on `--classpath`")
            : finding);
  }

  private Origin origin(javax.tools.Diagnostic<? extends JavaFileObject> error) {
    Optional<SourceFile> file =
        Optional.ofNullable(error.getSource()).flatMap(classes::source).map(JavaSource::file);
    if (file.isEmpty() || error.getPosition() < 0) {
      return new Origin.Whole(file.map(SourceFile::path).orElse("the Java definitions"));
    }
    int start = (int) error.getStartPosition();
    int end = (int) error.getEndPosition();
    return new Origin.InFile(file.get(), Offsets.span(file.get(), start, end));
  }

  /** On one line, with the symbol that it is about; the place is told elsewhere. */
  private static String message(String text) {
    String line =
        text.lines()
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !part.startsWith("location:"))
            .collect(Collectors.joining("; "));
    return line.replaceAll("\\s+", " ")
        .replaceAll("\\b(java\\.(lang|util)|dashwright\\.dsl)\\.(?=[A-Z])", "");
  }
}
