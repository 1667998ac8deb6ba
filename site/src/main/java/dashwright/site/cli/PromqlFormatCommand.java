package dashwright.site.cli;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code promql format}: prints expressions in their one layout. */
final class PromqlFormatCommand implements Command {
  private enum Format {
    TEXT,
    JSON
  }

  /**
   * How much room an expression takes.
   *
   * @param print prints one
   * @param separator stands between two
   */
  private record Layout(Function<Expression, String> print, String separator) {
    /** As many lines as it needs to stay within 100 columns. */
    static Layout pretty() {
      return new Layout(Promql::pretty, "\n\n");
    }

    /** One line. */
    static Layout canonical() {
      return new Layout(Promql::print, "\n");
    }
  }

  @Override
  public String name() {
    return "format";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Prints an expression in its one layout, up to 100 columns wide.",
            "",
            "An expression that starts with a minus stands behind `--`.");
    return spec.addPositional(PromqlCommand.expression())
        .addOption(Options.flag("In one line, however long.", "--canonical"))
        .addOption(
            Options.choice(
                "--format", Format.values(), "How to print them; json: an object a line."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    Format format = arguments.choice("--format", Format.values(), Format.TEXT);
    Layout layout = arguments.has("--canonical") ? Layout.canonical() : Layout.pretty();
    List<GivenExpression> given = GivenExpression.of(arguments, console);
    switch (format) {
      case TEXT -> text(given, layout, console);
      case JSON ->
          given.forEach(
              expression ->
                  console.data(
                      ExpressionJson.withLayout(expression, expression.tree().map(layout.print))));
    }
    return PromqlCheckCommand.exitCode(given);
  }

  private static void text(List<GivenExpression> given, Layout layout, Console console) {
    List<String> printed =
        given.stream().flatMap(expression -> expression.tree().stream()).map(layout.print).toList();
    if (!printed.isEmpty()) {
      console.data(printed.stream().collect(Collectors.joining(layout.separator, "", "\n")));
    }
    console
        .terminal()
        .err()
        .print(
            new TextReport(console.paint(Channel.ERR))
                .print(
                    given.stream()
                        .flatMap(expression -> expression.findings().stream())
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList()));
  }
}
