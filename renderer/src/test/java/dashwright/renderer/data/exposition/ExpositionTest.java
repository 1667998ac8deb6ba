package dashwright.renderer.data.exposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpositionTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Exposition read(String text) {
    return Exposition.read(SourceFile.of("scrape.txt", text), diagnostics);
  }

  private Exposition readWithoutFindings(String text) {
    Exposition exposition = read(text);
    assertEquals(List.of(), diagnostics.sorted());
    return exposition;
  }

  private Sample sample(String line) {
    return readWithoutFindings(line).samples().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          up 1                                  | up           | {}                      | 1
          up{} 1                                | up           | {}                      | 1
            up { } 1                            | up           | {}                      | 1
          up{}1                                 | up           | {}                      | 1
          job:rate:5m 0.5                       | job:rate:5m  | {}                      | 0.5
          a{b="c"} +1.5e-3                      | a            | {b=c}                   | 0.0015
          a{ b = "c" , d = "e" , } -.5          | a            | {b=c, d=e}              | -0.5
          a{b="c\\"d\\\\e"} 5.                  | a            | {b=c"d\\e}              | 5
          a{b="c\\d"} 1                         | a            | {b=c\\d}                | 1
          a{b="}, #"} 1                         | a            | {b=}, #}                | 1
          a{b=""} 1                             | a            | {b=}                    | 1
          {"http.requests"} 1                   | http.requests | {}                     | 1
          {"http.requests", "http.method"="G"} 1 | http.requests | {http.method=G}       | 1
          {a="b", "c.d"} 1                      | c.d          | {a=b}                   | 1
          a +Inf                                | a            | {}                      | Infinity
          a -inf                                | a            | {}                      | -Infinity
          a NaN                                 | a            | {}                      | NaN
          """)
  void readsSamples(String line, String name, String labels, double value) {
    Sample sample = sample(line);
    assertEquals(name, sample.name());
    assertEquals(labels, sample.labels().toString());
    assertEquals(value, sample.value());
    assertEquals(OptionalLong.empty(), sample.time());
  }

  @Test
  void readsLineFeedsInValues() {
    assertEquals("{b=c\nd}", sample("a{b=\"c\\nd\"} 1").labels().toString());
  }

  @Test
  void readsTimesOfBothDialects() {
    assertEquals(OptionalLong.of(1_700_000_000_123L), sample("up 1 1700000000123").time());
    assertEquals(OptionalLong.of(-5), sample("up 1 -5").time());
    assertEquals(OptionalLong.of(1_700_000_000_123L), sample("up 1 1700000000.123\n# EOF").time());
    assertEquals(OptionalLong.of(1_700_000_000_000L), sample("up 1 1.7e9\n# EOF\n").time());
  }

  @Test
  void leavesExemplarsAside() {
    Exposition exposition =
        readWithoutFindings(
            """
            # TYPE a histogram
            a_bucket{le="1"} 8 # {} 0.054
            a_bucket{le="5"} 9 1700000000 # {trace_id="x#y"} 0.67 1700000000.5
            # EOF
            """);
    assertEquals(List.of(8.0, 9.0), exposition.samples().stream().map(Sample::value).toList());
  }

  @Test
  void readsWhatIsSaidOfFamilies() {
    Exposition exposition =
        readWithoutFindings(
            """
            # a comment, and an empty line

            #HELP a_seconds Takes \\"long\\",\\nsometimes: C:\\\\DIR
            # TYPE a_seconds histogram
            # UNIT a_seconds seconds
            # TYPE "http.requests" counter
            # HELP nothing
            # TYPE x unknown
            # EOF
            """);
    assertEquals(Format.OPEN_METRICS, exposition.format());
    assertEquals(
        List.of(
            new Family(
                "a_seconds",
                Family.Type.HISTOGRAM,
                Optional.of("Takes \"long\",\nsometimes: C:\\DIR"),
                Optional.of("seconds")),
            Family.named("http.requests").type(Family.Type.COUNTER),
            Family.named("x")),
        List.copyOf(exposition.families().values()));
    assertFalse(exposition.isEmpty());
  }

  @Test
  void keepsQuotesOfTheOlderDialect() {
    Exposition exposition = readWithoutFindings("# HELP a Says \\\"no\\\".\n");
    assertEquals(Optional.of("Says \\\"no\\\"."), exposition.families().get("a").help());
  }

  @Test
  void readsLineEndsOfWindows() {
    Exposition exposition = readWithoutFindings("# TYPE a counter\r\na 1\r\nb 2\r\n");
    assertEquals(List.of("a", "b"), exposition.samples().stream().map(Sample::name).toList());
    assertEquals(3, exposition.samples().get(1).line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          3-3   | up                        | the line ends where a number belongs
          4-4   | up{                       | the line ends where the name of a label belongs
          4-7   | up one                    | `one` is not a number
          4-6   | up 1f                     | `1f` is not a number
          6-9   | up 1 1.5                  | `1.5` is not a time
          6-21  | up 1 999999999999999      | `999999999999999` is not a time
          8-13  | up 1 2 three              | a sample ends before `three`
          6-7   | up 1 # {} 1               | `#` is not a time
          5-6   | http.requests 1           | `.` is not part of the name of a metric
          1-2   | 1up 1                     | `1` is not the name of a metric
          4-5   | up{1="a"} 1               | `1` is not the name of a label
          5-6   | up{a:b="c"} 1             | `:` is not `=`
          5-6   | up{a} 1                   | `}` is not `=`
          6-7   | up{a=b} 1                 | `b` is not a text in double quotes
          6-11  | up{a="b} 1                | this text has no end
          10-11 | up{a="b" c="d"} 1         | `c` is not `,` or `}`
          10-15 | up{a="b",a="c"} 1         | this sample has `a` twice
          4-16  | up{__name__="a"} 1        | this sample has `__name__` twice
          4-10  | up{"down"} 1              | this sample has a second name
          1-8   | {a="b"} 1                 | this sample has no name
          10-10 | # TYPE up                 | the line ends where a type belongs
          11-16 | # TYPE up guage           | `guage` is not a type of metric
          7-7   | # HELP                    | the line ends where the name of a metric belongs
          """)
  void tellsWhatCannotBeRead(String columns, String line, String message) {
    Exposition exposition = read(line + "\nfine 1\n");
    Diagnostic finding = diagnostics.sorted().get(0);
    assertEquals(message, finding.message());
    assertTrue(finding.help().isPresent());
    Span span = ((Origin.InFile) finding.origin()).span();
    assertEquals(columns, span.column() + "-" + span.endColumn());
    assertEquals(List.of("fine"), exposition.samples().stream().map(Sample::name).toList());
  }

  @Test
  void wantsOneTypeForAFamily() {
    read("# TYPE a counter\n# TYPE a counter\n# TYPE a gauge\n");
    assertEquals(
        List.of("`a` has another type already"),
        diagnostics.sorted().stream().map(Diagnostic::message).toList());
  }

  /** Whatever comes in, there are findings, and no exception. */
  @Test
  void readsAnything() {
    Random random = new Random(7);
    String alphabet = "ab_:{}=\",\\#  \n\t01.e+-TYPEHELPUNITéé\uD83D\uDE00";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    read(text.toString());
    assertTrue(diagnostics.hasErrors());
  }
}
