package dashwright.site.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code promql eval}: evaluates expressions over the samples of a file, or made-up ones. */
final class PromqlEvalCommand implements Command {
  private enum Format {
    JSON
  }

  @Override
  public String name() {
    return "eval";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Evaluates an expression over samples, and answers as Prometheus does.",
            "",
            "An expression that starts with a minus stands behind `--`.");
    return spec.addPositional(PromqlCommand.expression())
        .addMixin("data", EvaluationData.mixin())
        .addMixin("time", QueryTime.mixin())
        .addOption(Options.choice("--format", Format.values(), "How to print it; only json."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    arguments.choice("--format", Format.values(), Format.JSON);
    Optional<EvaluationData> data = EvaluationData.of(arguments, console);
    if (data.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    Answers answers = new Answers(data.get().evaluating(), data.get().time(), console);
    return GivenExpression.of(arguments, console).stream()
        .map(answers::print)
        .max(Comparator.naturalOrder())
        .orElse(ExitCode.SUCCESS);
  }
}
