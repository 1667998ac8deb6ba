package dashwright.site.changes;

import dashwright.site.report.Paint;
import dashwright.site.report.Paint.Tone;
import dashwright.site.report.TextReport;
import java.util.List;

/** What changes would have done on a recording, for terminals and other programs. */
public final class BehaviourText {
  static final String TITLE = "On the recording";

  private BehaviourText() {}

  /** For people. */
  public static String print(Behaviour behaviour, Paint paint) {
    if (behaviour.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n");
    text.append(paint.apply(Tone.STRONG, TITLE))
        .append("  ")
        .append(behaviour.from() + " to " + behaviour.to())
        .append('\n');
    for (BehaviourLines line : BehaviourLines.of(behaviour)) {
      text.append("  ")
          .append(paint.apply(Tone.STRONG, TextReport.harmless(line.what())))
          .append(" in " + line.environment())
          .append('\n')
          .append("    ")
          .append(TextReport.harmless(line.sentence()))
          .append('\n');
    }
    String unknown = BehaviourLines.unknown(behaviour);
    if (!unknown.isEmpty()) {
      text.append("  ").append(TextReport.harmless(unknown)).append('\n');
    }
    return text.toString();
  }

  /** A line each: {@code behaviour}, environment, what, before and after; with tabs between. */
  public static String lines(Behaviour behaviour) {
    StringBuilder text = new StringBuilder();
    for (BehaviourLines line : BehaviourLines.of(behaviour)) {
      List<String> cells = List.of("behaviour", line.environment(), line.what(), line.sentence());
      text.append(
              String.join(
                  "\t",
                  cells.stream().map(c -> TextReport.harmless(c.replace('\t', ' '))).toList()))
          .append('\n');
    }
    return text.toString();
  }
}
