package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Risk;
import dashwright.compiler.diff.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes as one comment of a review: the verdict first, then a fold for each dashboard. Never
 * longer than {@link #LONGEST}; what does not fit is counted, and nothing is cut in the middle.
 */
public final class ChangesMarkdown {
  /** Below what code hosts take for a comment. */
  public static final int LONGEST = 60_000;

  /** By this, a job finds the comment that it wrote before. */
  public static final String MARKER = "<!-- dashwright:diff -->";

  private static final int FOOT = 1_000;
  private static final int LEADS = 5;

  private final Comparand comparand;
  private final StringBuilder text = new StringBuilder();
  private int left;

  private ChangesMarkdown(Comparand comparand) {
    this.comparand = comparand;
  }

  /** The comment. */
  public static String print(Comparand comparand) {
    return new ChangesMarkdown(comparand).print();
  }

  private String print() {
    Changes changes = comparand.changes();
    text.append(MARKER)
        .append("\n### Dashboards: ")
        .append(Wording.verdict(changes))
        .append("\n\n");
    leads(changes);
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : changes.changes()) {
      groups.computeIfAbsent(Subjects.of(change), key -> new ArrayList<>()).add(change);
    }
    groups.forEach(this::fold);
    foot(changes);
    return text.toString();
  }

  /** What must not be overlooked is not in a fold. */
  private void leads(Changes changes) {
    List<Change> breaking =
        changes.changes().stream().filter(c -> c.risk() == Risk.BREAKING).toList();
    for (Change change : breaking.subList(0, Math.min(LEADS, breaking.size()))) {
      text.append("- **breaking** ")
          .append(Markdown.plain(Wording.place(change.main())))
          .append(": ")
          .append(Markdown.sentence(Wording.sentence(change)))
          .append('\n');
    }
    if (breaking.size() > LEADS) {
      text.append("- and ").append(breaking.size() - LEADS).append(" more below\n");
    }
    if (!breaking.isEmpty()) {
      text.append('\n');
    }
  }

  private void fold(String subject, List<Change> changes) {
    boolean open = changes.stream().anyMatch(change -> change.risk() != Risk.SAFE);
    String head =
        "<details"
            + (open ? " open" : "")
            + "><summary><b>"
            + Markdown.html(subject)
            + "</b>: "
            + Subjects.counts(changes)
            + "</summary>\n\n"
            + "| Risk | Where | What | Source |\n|---|---|---|---|\n";
    String end = "\n</details>\n\n";
    StringBuilder body = new StringBuilder();
    List<Change> told = new ArrayList<>();
    for (Change change : changes) {
      String row = row(change);
      if (fits(head.length() + body.length() + row.length() + end.length())) {
        body.append(row);
        told.add(change);
      }
    }
    if (!told.isEmpty()) {
      for (Change change : told) {
        String query = query(change);
        if (fits(head.length() + body.length() + query.length() + end.length())) {
          body.append(query);
        }
      }
      text.append(head).append(body).append(end);
    }
    left += changes.size() - told.size();
  }

  private boolean fits(int more) {
    return text.length() + more + FOOT <= LONGEST;
  }

  private String row(Change change) {
    Difference main = change.main();
    List<String> what = new ArrayList<>();
    what.add(Markdown.sentence(Wording.sentence(change)));
    String reach = Wording.reach(change, comparand.changes());
    if (!reach.isEmpty()) {
      what.add(Markdown.sentence(reach));
    }
    List<String> follows = Wording.follows(change);
    if (!follows.isEmpty()) {
      what.add("so " + Markdown.sentence(String.join(", ", follows)));
    }
    String risk = change.risk() == Risk.SAFE ? "safe" : "**" + change.risk().word() + "**";
    String place = Places.of(main);
    return "| "
        + risk
        + " | "
        + Markdown.plain(Wording.place(main))
        + " | "
        + String.join("<br>", what)
        + " | "
        + (place.isEmpty() ? "" : Markdown.code(place))
        + " |\n";
  }

  private static String query(Change change) {
    if (change.query().isEmpty() || !(change.main() instanceof Difference.Edited edited)) {
      return "";
    }
    StringBuilder block = new StringBuilder("\n");
    block.append(Markdown.plain(Wording.place(edited))).append("\n\n```diff\n");
    for (QueryLines.Piece line : QueryLines.lines(edited.before(), edited.after())) {
      String sign =
          switch (line.fate()) {
            case SAME -> " ";
            case GONE -> "-";
            case NEW -> "+";
          };
      block.append(sign).append(Markdown.fenced(line.text())).append('\n');
    }
    return block.append("```\n").toString();
  }

  private void foot(Changes changes) {
    if (left > 0) {
      text.append("**")
          .append(left)
          .append(" more changes do not fit into a comment**; the full report has them.\n\n");
    }
    List<String> words = new ArrayList<>();
    words.add(comparand.sentence());
    if (changes.relaid() > 0) {
      words.add(ChangesText.hidden(changes));
    }
    words.add(comparand.base() + " → " + comparand.head());
    words.add("checked offline; live data was not looked at");
    text.append("<sub>").append(Markdown.html(String.join(" · ", words))).append("</sub>\n");
  }
}
