package dashwright.site.cli;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An expression on the command line or on standard input, and what is wrong with it.
 *
 * @param file where it stands
 * @param line its first line there
 * @param text the expression
 * @param problems what is wrong with it
 */
record GivenExpression(SourceFile file, int line, String text, List<Problem> problems) {
  private static final String SHOWN = "<expression>";

  /**
   * A place within an expression.
   *
   * @param line its line, from 1
   * @param column its column in UTF-16 units, from 1
   */
  record Position(int line, int column) {
    /** As Prometheus writes it: {@code 1:12}. */
    String text() {
      return line + ":" + column;
    }
  }

  /** Those that a command is given: its argument, or the lines of standard input. */
  static List<GivenExpression> of(Arguments arguments, Console console) throws IOException {
    String argument =
        arguments
            .argument(0)
            .orElseThrow(
                () ->
                    new UsageException(
                        "which expression?",
                        "write it behind the command, or `-` to read one a line"));
    if (!argument.equals(TextInput.STANDARD)) {
      SourceFile file = SourceFile.of(SHOWN, argument);
      return List.of(of(file, 1, file.text()));
    }
    List<GivenExpression> given = new ArrayList<>();
    SourceFile file = TextInput.read(argument, console);
    for (int line = 1; line <= file.lines().size(); line++) {
      if (!file.line(line).isBlank()) {
        given.add(of(file, line, file.line(line)));
      }
    }
    return given;
  }

  private static GivenExpression of(SourceFile file, int line, String text) {
    return new GivenExpression(file, line, text, Promql.check(text));
  }

  /** Whether a server would evaluate it, with experiments switched on. */
  boolean isValid() {
    return problems.stream().allMatch(problem -> problem.kind() == Kind.EXPERIMENTAL);
  }

  /** What is meant, where it is valid. */
  Optional<Expression> tree() {
    return isValid() ? Promql.parse(text) : Optional.empty();
  }

  /** The rule that a problem breaks. */
  static String rule(Problem problem) {
    return "promql-" + Words.of(problem.kind());
  }

  /** The place of a UTF-16 unit of the expression, or the one behind its end. */
  Position position(int offset) {
    List<String> before = SourceFile.of(SHOWN, text.substring(0, offset)).lines();
    return new Position(before.size(), before.get(before.size() - 1).length() + 1);
  }

  /** The same place, as people name it in what they gave. */
  String place(int offset) {
    Position place = position(offset);
    return file.path() + ":" + new Position(line + place.line() - 1, place.column()).text();
  }

  /** Its problems as findings. */
  List<Diagnostic> findings() {
    return problems.stream()
        .map(
            problem ->
                Diagnostic.of(
                        rule(problem),
                        problem.kind() == Kind.EXPERIMENTAL ? Severity.INFO : Severity.ERROR,
                        new Origin.InFile(file, span(problem.offset(), problem.length())),
                        problem.message())
                    .help(problem.help()))
        .toList();
  }

  private Span span(int offset, int length) {
    Position start = position(offset);
    Position end = position(offset + length);
    return new Span(line + start.line() - 1, start.column(), line + end.line() - 1, end.column());
  }
}
