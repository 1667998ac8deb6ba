package dashwright.site.cli;

import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.ValueType;
import dashwright.dsl.source.Diagnostic;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Paint.Tone;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code promql check}: tells what is wrong with expressions. */
final class PromqlCheckCommand implements Command {
  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Tells what is wrong with an expression, and what it gives.",
            "",
            "An expression that starts with a minus stands behind `--`.");
    return spec.addPositional(PromqlCommand.expression())
        .addOption(
            Options.choice(
                "--format", Format.values(), "How to print findings; json: an object a line."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    Format format = arguments.choice("--format", Format.values(), Format.TEXT);
    List<GivenExpression> given = GivenExpression.of(arguments, console);
    console.data(
        switch (format) {
          case TEXT -> text(given, console);
          case JSON -> given.stream().map(ExpressionJson::verdict).collect(Collectors.joining());
        });
    return exitCode(given);
  }

  /** 1 when one of them is invalid. */
  static ExitCode exitCode(List<GivenExpression> given) {
    return given.stream().allMatch(GivenExpression::isValid) ? ExitCode.SUCCESS : ExitCode.FINDINGS;
  }

  private static String text(List<GivenExpression> given, Console console) {
    List<Diagnostic> findings =
        given.stream().flatMap(expression -> expression.findings().stream()).toList();
    String report = new TextReport(console.paint(Channel.OUT)).print(findings);
    if (console.isQuiet()) {
      return report;
    }
    String summary =
        findings.isEmpty()
            ? console.paint(Channel.OUT).apply(Tone.GOOD, "no findings") + ": " + subject(given)
            : Tally.of(findings).severities() + share(given);
    return report + summary + "\n";
  }

  private static String subject(List<GivenExpression> given) {
    return given.size() == 1
        ? given.get(0).tree().map(Promql::type).map(PromqlCheckCommand::gives).orElse("")
        : Tally.counted(given.size(), "expression");
  }

  private static String gives(ValueType type) {
    return switch (type) {
      case STRING, SCALAR, MATRIX -> "a " + type.text();
      case VECTOR -> "an " + type.text();
      case UNKNOWN -> "a macro decides what it gives";
    };
  }

  private static String share(List<GivenExpression> given) {
    long wrong = given.stream().filter(expression -> !expression.problems().isEmpty()).count();
    return given.size() == 1
        ? ""
        : " in " + wrong + " of " + Tally.counted(given.size(), "expression");
  }
}
