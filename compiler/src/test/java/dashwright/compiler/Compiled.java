package dashwright.compiler;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Model;
import dashwright.dsl.rules.RuleFiles;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Compiles definitions that stand in a test. */
public final class Compiled {
  private Compiled() {}

  /** Compiles one YAML text; data files of it are not there. */
  public static Compilation yaml(String text) {
    return files(List.of(SourceFile.of("shop.yaml", text)));
  }

  /** Compiles one YAML text that names files of Prometheus rules. */
  public static Compilation beside(String text, List<SourceFile> rules) {
    Diagnostics diagnostics = new Diagnostics();
    RuleFiles files =
        (pattern, found) ->
            rules.stream().filter(file -> file.path().equals(pattern.value())).toList();
    Model model =
        YamlReader.read(
            List.of(SourceFile.of("shop.yaml", text)),
            EventFiles.of(List.of()),
            files,
            diagnostics);
    return Compiler.compile(model, diagnostics);
  }

  /** Compiles some files: definitions, and the data that they name. */
  public static Compilation files(List<SourceFile> files) {
    List<SourceFile> definitions = new ArrayList<>();
    List<SourceFile> data = new ArrayList<>();
    files.forEach(file -> (file.path().endsWith(".yaml") ? definitions : data).add(file));
    Diagnostics diagnostics = new Diagnostics();
    Model model = YamlReader.read(definitions, EventFiles.of(data), diagnostics);
    return Compiler.compile(model, diagnostics);
  }

  /** Findings as lines that a person can read. */
  public static String text(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      text.append(d.origin().path())
          .append(':')
          .append(d.origin().line())
          .append(':')
          .append(d.origin().column())
          .append(": ")
          .append(d.severity().word())
          .append('[')
          .append(d.rule())
          .append("]: ")
          .append(d.message())
          .append('\n');
      d.labels()
          .forEach(
              label ->
                  text.append("  ")
                      .append(label.origin().path())
                      .append(':')
                      .append(label.origin().line())
                      .append(": ")
                      .append(label.text())
                      .append('\n'));
      d.help().ifPresent(help -> text.append("  help: ").append(help).append('\n'));
    }
    return text.toString();
  }
}
