package dashwright.renderer.data.exposition;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import dashwright.dsl.source.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Reads a scrape line by line; a line that cannot be read is reported and left out. */
final class ExpositionReader {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Format format;
  private final SortedMap<String, Family> families = new TreeMap<>();
  private final Set<String> typed = new LinkedHashSet<>();
  private final List<Sample> samples = new ArrayList<>();

  ExpositionReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.format = Format.of(file.lines());
  }

  Exposition read() {
    int number = 1;
    for (String line : file.lines()) {
      try {
        line(new Cursor(line), number);
      } catch (LineError error) {
        diagnostics.report(finding(error, number));
      }
      number++;
    }
    return new Exposition(format, families, samples);
  }

  private void line(Cursor cursor, int number) {
    if (cursor.skipBlanks().take('#')) {
      comment(cursor);
    } else if (!cursor.isAtEnd()) {
      samples.add(SampleParser.parse(cursor, format, number));
    }
  }

  private void comment(Cursor cursor) {
    switch (cursor.skipBlanks().word()) {
      case "HELP" -> help(cursor);
      case "TYPE" -> type(cursor);
      case "UNIT" -> unit(cursor);
      default -> cursor.rest();
    }
  }

  private void help(Cursor cursor) {
    String name = cursor.skipBlanks().familyName();
    String text = unescaped(cursor.rest().strip());
    if (!text.isEmpty()) {
      change(name, family -> family.help(text));
    }
  }

  private String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c == '\\' && (next == '\\' || next == 'n' || isEscapedQuote(next))) {
        plain.append(next == 'n' ? '\n' : next);
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private boolean isEscapedQuote(char c) {
    return c == '"' && format == Format.OPEN_METRICS;
  }

  private void type(Cursor cursor) {
    int start = cursor.skipBlanks().position();
    String name = cursor.familyName();
    int nameEnd = cursor.position();
    int wordStart = cursor.skipBlanks().position();
    String word = cursor.word();
    Family.Type type =
        Family.Type.of(word).orElseThrow(() -> noType(word, wordStart, cursor.position()));
    if (!typed.add(name) && families.get(name).type() != type) {
      throw new LineError(
          start, nameEnd, "`" + name + "` has another type already", "leave one of them out");
    }
    change(name, family -> family.type(type));
  }

  private static LineError noType(String word, int start, int end) {
    String types = "`" + String.join("`, `", Family.Type.words()) + "`";
    return new LineError(
        start,
        end,
        word.isEmpty()
            ? "the line ends where a type belongs"
            : "`" + word + "` is not a type of metric",
        Suggestion.didYouMean(word, Family.Type.words()).orElse("it is one of " + types));
  }

  private void unit(Cursor cursor) {
    String name = cursor.skipBlanks().familyName();
    String unit = cursor.skipBlanks().word();
    if (!unit.isEmpty()) {
      change(name, family -> family.unit(unit));
    }
  }

  private void change(String name, UnaryOperator<Family> said) {
    families.put(name, said.apply(families.getOrDefault(name, Family.named(name))));
  }

  private Diagnostic finding(LineError error, int line) {
    Span span = Span.of(line, error.start() + 1, error.end() - error.start());
    return Diagnostic.error(
            ShapeRules.INVALID_VALUE, new Origin.InFile(file, span), error.getMessage())
        .help(error.help());
  }
}
