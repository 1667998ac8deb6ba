package dashwright.site.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code promql}: the query tools on their own. */
final class PromqlCommand implements Command {
  /** The argument of all its parts. */
  static PositionalParamSpec expression() {
    return Options.textArgument(
        "EXPR", "The expression; `-` reads standard input, an expression a line.");
  }

  @Override
  public String name() {
    return "promql";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("Checks, formats and evaluates single PromQL expressions.");
    return spec;
  }

  @Override
  public List<Command> parts() {
    return List.of(new PromqlCheckCommand(), new PromqlFormatCommand(), new PromqlEvalCommand());
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    List<String> names = parts().stream().map(Command::name).toList();
    throw new UsageException("what to do with PromQL?", "it is one of " + Words.list(names));
  }
}
