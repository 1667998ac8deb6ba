package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Risk;
import dashwright.compiler.diff.Wording;
import dashwright.site.report.Paint;
import dashwright.site.report.Paint.Tone;
import dashwright.site.report.TextReport;
import java.util.List;

/** Changes on a terminal, or as lines for other programs. */
public final class ChangesText {
  private ChangesText() {}

  /** Changes for people: the verdict, then each change with its place, its reach and its source. */
  public static String print(Comparand comparand, Paint paint) {
    Changes changes = comparand.changes();
    Wording wording = comparand.wording();
    StringBuilder text = new StringBuilder();
    text.append(paint.apply(Tone.STRONG, wording.verdict()))
        .append("  ")
        .append(comparand.sentence())
        .append("  ")
        .append(paint.apply(Tone.FAINT, TextReport.harmless(wording.sides())))
        .append('\n');
    for (Change change : changes.changes()) {
      text.append('\n');
      change(change, wording, paint, text);
    }
    if (changes.relaid() > 0) {
      text.append('\n').append(hidden(changes)).append('\n');
    }
    return text.toString();
  }

  /** How many queries were only laid out otherwise. */
  static String hidden(Changes changes) {
    return changes.relaid() == 1
        ? "1 query only laid out otherwise, not shown"
        : changes.relaid() + " queries only laid out otherwise, not shown";
  }

  private static void change(Change change, Wording wording, Paint paint, StringBuilder text) {
    Difference main = change.main();
    text.append(
            paint.apply(tone(change.risk()), glyph(change.risk()) + " " + change.risk().label()))
        .append("  ")
        .append(paint.apply(Tone.STRONG, TextReport.harmless(Wording.place(main))))
        .append('\n');
    line(wording.sentence(change), text);
    line(wording.reach(change), text);
    List<String> follows = wording.follows(change);
    if (!follows.isEmpty()) {
      line("so " + String.join(", ", follows), text);
    }
    String place = Places.of(main);
    if (!place.isEmpty()) {
      text.append("    ").append(paint.apply(Tone.FAINT, TextReport.harmless(place))).append('\n');
    }
  }

  private static void line(String words, StringBuilder text) {
    if (!words.isEmpty()) {
      text.append("    ").append(TextReport.harmless(words)).append('\n');
    }
  }

  /**
   * A line for each change: risk, place, what, before, after, reasons, source; with tabs between.
   */
  public static String lines(Comparand comparand) {
    Wording wording = comparand.wording();
    StringBuilder text = new StringBuilder();
    for (Change change : comparand.changes().changes()) {
      Difference main = change.main();
      List<String> cells =
          List.of(
              change.risk().label(),
              Wording.place(main),
              wording.what(change),
              wording.before(main),
              wording.after(main),
              String.join("; ", change.reasons()),
              Places.of(main));
      text.append(
              String.join(
                  "\t",
                  cells.stream().map(c -> TextReport.harmless(c.replace('\t', ' '))).toList()))
          .append('\n');
    }
    return text.toString();
  }

  private static String glyph(Risk risk) {
    return switch (risk) {
      case BREAKING -> "!";
      case RISKY -> "~";
      case SAFE -> "+";
      case NONE -> "≠";
    };
  }

  private static Tone tone(Risk risk) {
    return switch (risk) {
      case BREAKING -> Tone.ERROR;
      case RISKY -> Tone.WARNING;
      case SAFE -> Tone.GOOD;
      case NONE -> Tone.STRONG;
    };
  }
}
