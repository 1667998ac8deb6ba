package dashwright.site.report;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.site.report.Paint.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings for people: the place, what is wrong, the line with a caret, other places, what to do.
 *
 * @param paint whether in colours
 */
public record TextReport(Paint paint) {

  /** All findings, in the order given, with an empty line after each. */
  public String print(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> print(finding, text));
    return text.toString();
  }

  private void print(Diagnostic finding, StringBuilder text) {
    Tone tone = tone(finding.severity());
    int gutter = gutter(finding);
    String word = finding.severity().word() + "[" + finding.rule() + "]";
    header(finding.origin(), paint.apply(tone, word), finding.message(), text);
    excerpt(finding.origin(), tone, '^', gutter, text);
    for (Diagnostic.Label label : finding.labels()) {
      header(label.origin(), paint.apply(Tone.INFO, "note"), label.text(), text);
      excerpt(label.origin(), Tone.INFO, '-', gutter, text);
    }
    finding
        .help()
        .ifPresent(
            help ->
                text.append(paint.apply(Tone.GOOD, "help"))
                    .append(": ")
                    .append(Glyphs.harmless(help))
                    .append('\n'));
    text.append('\n');
  }

  private void header(Origin origin, String word, String message, StringBuilder text) {
    text.append(paint.apply(Tone.STRONG, place(origin)))
        .append(": ")
        .append(word)
        .append(": ")
        .append(Glyphs.harmless(message))
        .append('\n');
  }

  private void excerpt(Origin origin, Tone tone, char mark, int gutter, StringBuilder text) {
    Optional<Excerpt> found = excerpt(origin);
    if (found.isPresent()) {
      Excerpt excerpt = found.get();
      String number = Integer.toString(origin.line());
      String bar = paint.apply(Tone.FAINT, " ".repeat(gutter - number.length()) + number + " |");
      text.append((bar + " " + excerpt.text()).stripTrailing()).append('\n');
      text.append(paint.apply(Tone.FAINT, " ".repeat(gutter) + " |"))
          .append(" ".repeat(1 + excerpt.indent()))
          .append(paint.apply(tone, String.valueOf(mark).repeat(excerpt.marks())))
          .append('\n');
    }
  }

  private static Optional<Excerpt> excerpt(Origin origin) {
    if (origin instanceof Origin.InFile place) {
      return Optional.of(Excerpt.of(place.file(), place.span()));
    }
    return origin instanceof Origin.InCode call && call.column() > 0
        ? Optional.of(Excerpt.of(call.file(), call.span()))
        : Optional.empty();
  }

  private static String place(Origin origin) {
    String place = Glyphs.harmless(origin.path());
    if (origin.line() > 0) {
      place += ":" + origin.line();
    }
    return origin.column() > 0 ? place + ":" + origin.column() : place;
  }

  /** Wide enough for the line numbers of all places of a finding. */
  private static int gutter(Diagnostic finding) {
    int last =
        Stream.concat(
                Stream.of(finding.origin()),
                finding.labels().stream().map(Diagnostic.Label::origin))
            .mapToInt(Origin::line)
            .max()
            .orElse(0);
    return 1 + Integer.toString(last).length();
  }

  /** A text in one line that cannot steer a terminal. */
  public static String harmless(String text) {
    return Glyphs.harmless(text);
  }

  /** A text of several lines that cannot steer a terminal. */
  public static String harmlessLines(String text) {
    return text.lines().map(TextReport::harmless).collect(Collectors.joining("\n"));
  }

  /** The colour of a severity. */
  public static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.ERROR;
      case WARNING -> Tone.WARNING;
      case INFO -> Tone.INFO;
    };
  }
}
