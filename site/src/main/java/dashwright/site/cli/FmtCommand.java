package dashwright.site.cli;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.dsl.yaml.format.YamlFormatter;
import dashwright.site.changes.UnifiedDiff;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fmt}: gives definitions their one layout. */
final class FmtCommand implements Command {
  private static final String INPUT = "-";

  /** A file that has another layout. */
  private record Change(SourceFile file, String text) {}

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Writes YAML definitions in their one layout; `-` reads standard input and prints it.");
    return spec.addMixin("project", ProjectOptions.folderMixin())
        .addOption(Options.flag("Write nothing; exit with 1 when a file would change.", "--check"))
        .addOption(Options.flag("Write nothing; print what would change.", "--diff"));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    if (arguments.argument(0).equals(Optional.of(INPUT))) {
      return input(console);
    }
    ProjectOptions project = ProjectOptions.of(arguments, console);
    Diagnostics diagnostics = new Diagnostics();
    List<Change> changes = new ArrayList<>();
    for (SourceFile file : ProjectReader.files(project.folder(), diagnostics)) {
      YamlFormatter.format(file, diagnostics)
          .filter(text -> !text.equals(file.text()))
          .ifPresent(text -> changes.add(new Change(file, text)));
    }
    tell(diagnostics, console);
    boolean look = arguments.has("--check") || arguments.has("--diff");
    for (Change change : changes) {
      if (arguments.has("--diff")) {
        console.data(UnifiedDiff.of(change.file().path(), change.file().text(), change.text()));
      } else if (look) {
        console.data(TextReport.harmless(change.file().path()) + "\n");
      } else {
        WholeFile.write(Path.of(change.file().path()), change.text());
      }
    }
    console.note(Tally.counted(changes.size(), "file") + (look ? " would change" : " changed"));
    if (diagnostics.hasErrors()) {
      return ExitCode.UNUSABLE;
    }
    return arguments.has("--check") && !changes.isEmpty() ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }

  private static ExitCode input(Console console) throws IOException {
    SourceFile given = TextInput.read(TextInput.STANDARD, console);
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> formatted = YamlFormatter.format(given, diagnostics);
    tell(diagnostics, console);
    formatted.ifPresent(console::data);
    return formatted.isPresent() ? ExitCode.SUCCESS : ExitCode.UNUSABLE;
  }

  private static void tell(Diagnostics diagnostics, Console console) {
    console
        .terminal()
        .err()
        .print(new TextReport(console.paint(Channel.ERR)).print(diagnostics.sorted()));
  }
}
