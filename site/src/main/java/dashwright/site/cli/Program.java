package dashwright.site.cli;

import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Paint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The whole program: from words to an exit code. Nothing is thrown out of it.
 *
 * @param commands what it can do, in the order of its help
 */
public record Program(List<Command> commands) {

  /** With all commands. */
  public static Program standard() {
    return new Program(
        List.of(
            new CheckCommand(),
            new RenderCommand(),
            new ServeCommand(),
            new RecordCommand(),
            new ReplayCommand(),
            new DiffCommand(),
            new FmtCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new PromqlCommand(),
            new MetricsCommand(),
            new ImportCommand(),
            new SchemaCommand(),
            new InitCommand(),
            new CompletionCommand(() -> standard().commands())));
  }

  /** Runs a command line. */
  public ExitCode run(List<String> words, Terminal terminal) {
    Console console = new Console(terminal, GlobalOptions.ofWords(words, terminal.folder()));
    try {
      ParseResult result = parse(words);
      Arguments arguments = new Arguments(result);
      console = new Console(terminal, GlobalOptions.of(arguments, terminal.folder()));
      return execute(result, arguments, console);
    } catch (UsageException e) {
      console.error(e.getMessage(), e.help());
      return ExitCode.UNUSABLE;
    } catch (IOException e) {
      console.error(FileErrors.sentence(e), Optional.empty());
      return ExitCode.UNUSABLE;
    } catch (OutOfMemoryError e) {
      console.error(
          "the memory is not enough",
          Optional.of("give more of it with `JAVA_TOOL_OPTIONS=-Xmx2g`, or do less at once"));
      return ExitCode.UNUSABLE;
    } catch (RuntimeException | Error e) {
      BugReport.print(e, words, console);
      return ExitCode.BUG;
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private ParseResult parse(List<String> words) {
    try {
      return CommandTree.of(possible(words)).parseArgs(words.toArray(String[]::new));
    } catch (ParameterException e) {
      throw UsageErrors.of(e);
    }
  }

  /** Mostly the command comes first; then nobody needs to know the others. */
  private List<Command> possible(List<String> words) {
    return words.stream()
        .findFirst()
        .flatMap(first -> named(first, commands))
        .map(List::of)
        .orElse(commands);
  }

  private ExitCode execute(ParseResult root, Arguments arguments, Console console)
      throws IOException {
    ParseResult last = root;
    Optional<Command> asked = Optional.empty();
    for (List<Command> known = commands; last.hasSubcommand(); ) {
      last = last.subcommand();
      asked = named(last.commandSpec().name(), known);
      known = asked.map(Command::parts).orElse(List.of());
    }
    if (last.isUsageHelpRequested()) {
      console.data(help(last, console.paint(Channel.OUT)));
      return ExitCode.SUCCESS;
    }
    if (root.isVersionHelpRequested()) {
      console.data("dashwright " + Version.current() + "\n");
      return ExitCode.SUCCESS;
    }
    if (asked.isPresent()) {
      return asked.get().run(arguments, console);
    }
    console.terminal().err().print(help(root, console.paint(Channel.ERR)));
    return ExitCode.UNUSABLE;
  }

  private static Optional<Command> named(String name, List<Command> commands) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private static String help(ParseResult result, Paint paint) {
    CommandLine line = result.commandSpec().commandLine();
    return line.setSeparator(" ")
        .getUsageMessage(paint == Paint.COLOURED ? Ansi.ON : Ansi.OFF)
        .replace(System.lineSeparator(), "\n");
  }
}
