package dashwright.dsl.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.Findings;
import dashwright.dsl.model.Event;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class EventReaderTest {
  private static final String HEADER = "time,service,version,environment,url,text\n";

  @Test
  void quotedFieldsHoldCommasQuotesAndLines() {
    String csv =
        HEADER
            + "2026-01-01T00:00:00Z,\"check\"\"out\",1,,,\"one,\ntwo\"\r\n\n2026-01-01T00:00:00Z,,2,,,";
    List<Event> events = events("d.csv", csv);
    assertEquals("check\"out", events.get(0).service().orElseThrow());
    assertEquals("one,\ntwo", events.get(0).text());
    assertEquals("2", events.get(1).version());
    assertEquals(5, events.get(1).origin().line());
    assertEquals("", findings("d.csv", csv));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    String csv = "text,time\nhello,2026-01-01T01:00:00+01:00\n";
    assertEquals("2026-01-01T00:00:00Z", events("d.csv", csv).get(0).time().toString());
    assertEquals("hello", events("d.csv", csv.replace("\n", "\r\n")).get(0).text());
    assertEquals("hello", events("d.csv", csv.replace("\n", "\r")).get(0).text());
  }

  @Test
  void badRowsAreToldAndTheOthersRead() {
    String csv =
        HEADER
            + "yesterday,checkout,1,,,\n"
            + "2026-01-01T00:00:00Z,checkout,1\n"
            + ",checkout,1,,,\n"
            + "2026-01-01T00:00:00Z,checkout,,,,\n"
            + "9999-01-01T00:00:00Z,checkout,1,,javascript:x,\n"
            + "2026-01-01T00:00:00Z,\"checkout\" x,1,,,\n"
            + "2026-01-02T00:00:00Z,checkout,1,,,\n"
            + "2026-01-01T00:00:00Z,\"checkout,1,,,\n";
    assertEquals(2, events("d.csv", csv).size());
    assertEquals(
        """
        d.csv:2:1: error[invalid-value]: `time` must be an instant between 1970 and 2200, not `yesterday`
          help: write it like `2026-01-31T12:00:00Z`
        d.csv:3:1: error[invalid-value]: this row has 3 fields, the header 6
          help: put a field that holds a comma in quotes, and leave fields empty rather than out
        d.csv:4:1: error[invalid-value]: this event has no `time`
          help: write it like `2026-01-31T12:00:00Z`
        d.csv:5:1: error[invalid-value]: this event has neither `version` nor `text`
          help: say what happened
        d.csv:6:1: error[invalid-value]: `time` must be an instant between 1970 and 2200, not `9999-01-01T00:00:00Z`
          help: write it like `2026-01-31T12:00:00Z`
        d.csv:6:34: error[invalid-value]: `url` must start with `https://` or `http://`
          help: write it like `https://example.com/deployments/42`
        d.csv:7:22: error[invalid-value]: a quoted field is followed by more text
          help: put a comma after the quote, and write a quote inside as `""`
        d.csv:9:1: error[invalid-value]: this row has 2 fields, the header 6
          help: put a field that holds a comma in quotes, and leave fields empty rather than out
        d.csv:9:22: error[invalid-value]: this quote is not closed
          help: write another quote at the end of the field
        """,
        findings("d.csv", csv));
  }

  @Test
  void headersThatCannotBeUnderstood() {
    assertEquals(
        """
        d.csv:1:1: error[invalid-value]: the column `tim` is not known
          help: did you mean `time`?
        d.csv:1:5: error[invalid-value]: the column `who` is not known
          help: start with the line `time,service,version,environment,url,text`
        """,
        findings("d.csv", "tim,who\n1,2\n"));
    assertEquals(
        """
        d.csv:1:6: error[invalid-value]: the column `time` is there twice
          help: start with the line `time,service,version,environment,url,text`
        """,
        findings("d.csv", "time,time\n1,2\n"));
    assertEquals(
        """
        d.csv:1:1: error[invalid-value]: the header has no column `time`
          help: start with the line `time,service,version,environment,url,text`
        """,
        findings("d.csv", "text\nhello\n"));
    assertEquals(
        """
        d.csv:1:1: error[invalid-value]: the file has no header
          help: start with the line `time,service,version,environment,url,text`
        """,
        findings("d.csv", ""));
  }

  @Test
  void jsonHasTheSameKeys() {
    String json = "[ { \"time\": \"2026-01-01T00:00:00Z\", \"version\": \"1\", \"url\": null } ]";
    assertEquals("1", events("d.json", json).get(0).version());
    assertEquals("", findings("d.json", json));
  }

  @Test
  void jsonThatIsWrong() {
    String shape =
        "  help: write `[{ \"time\": \"2026-01-31T12:00:00Z\", \"version\": \"1.2\" }]`\n";
    assertEquals(
        "d.json:1:1: error[invalid-value]: the file must hold an array of events\n" + shape,
        findings("d.json", "{}"));
    assertEquals(
        "d.json:1:1: error[invalid-value]: the file must hold an array of events\n" + shape,
        findings("d.json", ""));
    assertEquals(
        "d.json:2:1: error[invalid-value]: this is not JSON\n" + shape, findings("d.json", "[\n"));
    assertEquals(
        "d.json:1:2: error[invalid-value]: an event must be an object\n"
            + shape
            + "d.json:1:8: error[invalid-value]: the array of events has ended above\n"
            + shape,
        findings("d.json", "[[1,2]]{}"));
    assertEquals(
        """
        d.json:1:3: error[invalid-value]: the key `tine` is not known
          help: did you mean `time`?
        d.json:1:20: error[invalid-value]: `text` must be a text
          help: put it in double quotes
        d.json:1:37: error[invalid-value]: the key `version` is there twice
          help: the keys are `time`, `service`, `version`, `environment`, `url`, `text`
        """,
        findings("d.json", "[{\"tine\":1, \"text\":5, \"version\":\"1\",\"version\":\"2\"}]"));
  }

  @Test
  void controlCharactersAreNoText() {
    assertEquals(
        """
        d.json:1:43: error[invalid-value]: a control character is not text
          help: remove it
        """,
        findings("d.json", "[{\"time\":\"2026-01-01T00:00:00Z\",\"version\":\"a\\u0000\"}]"));
  }

  @Test
  void noTextMakesItThrow() {
    SplittableRandom random = new SplittableRandom(5);
    String letters = "time,\"\n\r {}[]:0Z-1T\\u";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? HEADER : "[{\"time\":");
      for (int j = random.nextInt(30); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      events(i % 2 == 0 ? "d.csv" : "d.json", text.toString());
    }
  }

  private static List<Event> events(String name, String text) {
    return EventReader.read(SourceFile.of(name, text), new Diagnostics());
  }

  private static String findings(String name, String text) {
    Diagnostics diagnostics = new Diagnostics();
    EventReader.read(SourceFile.of(name, text), diagnostics);
    return Findings.text(diagnostics);
  }
}
