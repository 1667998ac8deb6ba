package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells a parser's complaint in the words of an author, at the place that has to be changed. */
final class SyntaxErrors {
  /** Which of a complaint's two places to point at. */
  private enum Place {
    /** Where the parser stopped. */
    STOP,
    /** Where the thing began that it was reading. */
    START
  }

  /**
   * A known complaint.
   *
   * @param context how the parser calls what it was reading; empty: any
   * @param problem how its complaint starts
   * @param place where to point
   * @param message what to say
   * @param help what to do
   */
  private record Known(String context, String problem, Place place, String message, String help) {
    boolean fits(String actualContext, String actualProblem) {
      return actualContext.startsWith(context) && actualProblem.startsWith(problem);
    }
  }

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "",
              "found character '\\t(TAB)'",
              Place.STOP,
              "a tab stands where only spaces may",
              "indent with spaces"),
          new Known(
              "",
              "found character",
              Place.STOP,
              "a value cannot start with this character",
              "put the value in quotes"),
          new Known(
              "while parsing a flow sequence",
              "expected ',' or ']', but got <stream end>",
              Place.START,
              "this list is not closed",
              "write `]` at its end"),
          new Known(
              "while parsing a flow mapping",
              "expected ',' or '}', but got <stream end>",
              Place.START,
              "this mapping is not closed",
              "write `}` at its end"),
          new Known(
              "while parsing a flow sequence",
              "expected ','",
              Place.STOP,
              "a `,` or `]` is missing before this",
              "close the list, or put a text that holds brackets, `,`, `:` or `?` in quotes"),
          new Known(
              "while parsing a flow mapping",
              "expected ','",
              Place.STOP,
              "a `,` or `}` is missing before this",
              "close the mapping, or put a text that holds brackets, `,`, `:` or `?` in quotes"),
          new Known(
              "while scanning a quoted scalar",
              "found unexpected",
              Place.START,
              "this quote is not closed",
              "write the same quote at the end of the text"),
          new Known(
              "while scanning a double-quoted scalar",
              "",
              Place.STOP,
              "this is not an escape of a text in double quotes",
              "double the backslash, or put the text in single quotes"),
          new Known(
              "",
              "mapping values are not allowed here",
              Place.STOP,
              "a `:` is not allowed here",
              "put a text that holds `: ` in quotes, and check the indentation"),
          new Known(
              "while parsing a block mapping",
              "expected <block end>",
              Place.STOP,
              "this does not fit the mapping above it",
              "give all keys of a mapping the same indentation, and write `key: value`"),
          new Known(
              "while parsing a block collection",
              "expected <block end>",
              Place.STOP,
              "this does not fit the list above it",
              "give all items of a list the same indentation, each with `- `"),
          new Known(
              "while scanning a simple key",
              "could not find expected ':'",
              Place.START,
              "a `:` is missing after this",
              "write `key: value`, or indent a text that goes on"),
          new Known(
              "while scanning an alias",
              "",
              Place.START,
              "a text cannot start with `*`",
              "put it in quotes"),
          new Known(
              "while scanning an anchor",
              "",
              Place.START,
              "a text cannot start with `&`",
              "put it in quotes"),
          new Known(
              "while scanning a tag",
              "",
              Place.START,
              "a text cannot start with `!`",
              "put it in quotes"),
          new Known(
              "while parsing a node",
              "found undefined tag handle",
              Place.START,
              "a text cannot start with `!`",
              "put it in quotes"),
          new Known(
              "while scanning a block scalar",
              "",
              Place.STOP,
              "the text of a block starts on the next line",
              "break the line after `|` or `>`"),
          new Known(
              "while scanning a directive",
              "",
              Place.START,
              "a text cannot start with `%`",
              "put it in quotes"),
          new Known(
              "",
              "expected '<document start>'",
              Place.STOP,
              "the value of this document has ended above",
              "check the indentation; another document starts with `---`"),
          new Known(
              "while parsing a block node",
              "expected the node content",
              Place.STOP,
              "a value is missing here",
              "write a value, or put the text in quotes"),
          new Known(
              "while parsing a flow node",
              "expected the node content",
              Place.STOP,
              "a value is missing here",
              "write a value, or put the text in quotes"),
          new Known(
              "",
              "sequence entries are not allowed here",
              Place.STOP,
              "an item of a list is not allowed here",
              "start the list on a line of its own"));

  private SyntaxErrors() {}

  /** The finding for a complaint. */
  static Diagnostic diagnostic(MarkedYAMLException problem, SourceFile file, Positions positions) {
    String context = Optional.ofNullable(problem.getContext()).orElse("");
    String complaint = Optional.ofNullable(problem.getProblem()).orElse("");
    Known known =
        KNOWN.stream()
            .filter(candidate -> candidate.fits(context, complaint))
            .findFirst()
            .orElse(
                new Known(
                    "",
                    "",
                    Place.STOP,
                    "this is not YAML" + (complaint.isEmpty() ? "" : ": " + complaint),
                    "check quotes, brackets and indentation"));
    Optional<Mark> stop = Optional.ofNullable(problem.getProblemMark());
    Optional<Mark> start = Optional.ofNullable(problem.getContextMark());
    Optional<Mark> mark =
        known.place() == Place.START ? start.or(() -> stop) : stop.or(() -> start);
    Diagnostic found =
        Diagnostic.error(ShapeRules.YAML_SYNTAX, origin(mark, file, positions), known.message())
            .help(known.help());
    Optional<Mark> other = known.place() == Place.START ? stop : start;
    String label = known.place() == Place.START ? "noticed here" : "in what starts here";
    Origin second = origin(other, file, positions);
    return other.isPresent() && !second.equals(found.origin()) ? found.label(second, label) : found;
  }

  private static Origin origin(Optional<Mark> mark, SourceFile file, Positions positions) {
    int from = mark.map(place -> positions.offset(place.getIndex())).orElse(0);
    int length = from < file.text().length() && !isLineEnd(file.text().charAt(from)) ? 1 : 0;
    return new Origin.InFile(file, positions.span(from, from + length));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
