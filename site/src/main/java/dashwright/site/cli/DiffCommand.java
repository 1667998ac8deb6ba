package dashwright.site.cli;

import dashwright.compiler.diff.Risk;
import dashwright.site.changes.Comparand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code diff}: tells what changed between two revisions. */
final class DiffCommand implements Command {

  /** How changes are printed. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON
  }

  /** From which risk on the command fails. */
  enum FailOn {
    BREAKING,
    RISKY,
    ANY;

    private Risk risk() {
      return switch (this) {
        case BREAKING -> Risk.BREAKING;
        case RISKY -> Risk.RISKY;
        case ANY -> Risk.SAFE;
      };
    }
  }

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Tells what changed between two revisions, a revision and the working tree, or two"
                + " folders.");
    return spec.addPositional(
            Options.textArgument(
                0,
                "BASE",
                "A revision, `A..B`, `A...B`, or a folder such as `./before`"
                    + " (default: where the default branch was left)."))
        .addPositional(
            Options.textArgument(1, "HEAD", "A revision or a folder (default: the working tree)."))
        .addMixin("project", ProjectOptions.optionMixin())
        .addOption(
            Options.choice("--format", Format.values(), "How to print changes (default: text)."))
        .addOption(Options.path("FILE", "Where to write (default: standard output).", "--out"))
        .addOption(
            Options.choice(
                "--fail-on", FailOn.values(), "Exit with 1 for changes of this risk or worse."))
        .addOption(
            Options.list(
                "--environments", "A,B", "Compare two environments, beyond their `select`."))
        .addOption(
            Options.value(
                "--data",
                "sample|FILE",
                "A recording: also tell what alerts and states are on it, before and after."))
        .addOption(
            Options.path(
                "FILE|DIR",
                "Compare dashboards exported from Grafana with the definitions.",
                "--against-grafana"));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    Format format = arguments.choice("--format", Format.values(), Format.TEXT);
    Optional<FailOn> failOn =
        arguments.has("--fail-on")
            ? Optional.of(arguments.choice("--fail-on", FailOn.values(), FailOn.ANY))
            : Optional.empty();
    Optional<Comparison> comparison = Comparison.of(arguments, console);
    if (comparison.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    Comparand comparand = comparison.get().comparand();
    write(
        DiffReports.print(format, comparison.get(), arguments, console),
        arguments.value("--out"),
        console);
    boolean fails = failOn.filter(on -> comparand.changes().has(on.risk())).isPresent();
    return fails ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }

  private static void write(String text, Optional<String> file, Console console)
      throws IOException {
    if (file.isEmpty()) {
      console.data(text);
      return;
    }
    Path path = console.resolve(file.get()).toAbsolutePath();
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }
}
