package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Relation;
import dashwright.compiler.diff.Risk;
import dashwright.compiler.diff.Wording;
import java.util.ArrayList;
import java.util.List;

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
  private final Wording wording;
  private final MarkdownPictures pictures;
  private final StringBuilder text = new StringBuilder();
  private int left;

  private ChangesMarkdown(Comparand comparand, MarkdownPictures pictures) {
    this.comparand = comparand;
    this.wording = comparand.wording();
    this.pictures = pictures;
  }

  /** The comment in words alone. */
  public static String print(Comparand comparand) {
    return print(comparand, Illustrations.NONE, "");
  }

  /**
   * The comment with pictures.
   *
   * @param comparand what to tell
   * @param illustrations the pictures
   * @param address where they are on the web
   */
  public static String print(Comparand comparand, Illustrations illustrations, String address) {
    return new ChangesMarkdown(comparand, new MarkdownPictures(illustrations, address)).print();
  }

  private String print() {
    Changes changes = comparand.changes();
    text.append(MARKER)
        .append("\n### Dashboards: ")
        .append(wording.verdict())
        .append(isParallel() ? " between " + Markdown.plain(wording.sides()) : "")
        .append("\n\n");
    leads(changes);
    Subjects.groups(changes).forEach(this::fold);
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
          .append(Markdown.sentence(wording.sentence(change)))
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
            + wording.counts(changes)
            + "</summary>\n\n"
            + MarkdownPictures.row(columns())
            + MarkdownPictures.row(columns().stream().map(column -> "---").toList());
    String end = "\n</details>\n\n";
    StringBuilder body = new StringBuilder();
    List<Change> told = new ArrayList<>();
    for (Change change : changes) {
      String row = row(change, subject);
      if (fits(head.length() + body.length() + row.length() + end.length())) {
        body.append(row);
        told.add(change);
      }
    }
    if (!told.isEmpty()) {
      for (Change change : told) {
        for (String more : List.of(query(change), pictures.of(change))) {
          if (fits(head.length() + body.length() + more.length() + end.length())) {
            body.append(more);
          }
        }
      }
      text.append(head).append(body).append(end);
    }
    left += changes.size() - told.size();
  }

  /** Where nothing was first, nothing has a risk. */
  private List<String> columns() {
    return isParallel()
        ? List.of("Where", "What", "Source")
        : List.of("Risk", "Where", "What", "Source");
  }

  private boolean isParallel() {
    return comparand.changes().relation() == Relation.PARALLEL;
  }

  private boolean fits(int more) {
    return text.length() + more + FOOT <= LONGEST;
  }

  private String row(Change change, String subject) {
    Difference main = change.main();
    List<String> what = new ArrayList<>();
    what.add(Markdown.sentence(wording.sentence(change)));
    String reach = wording.reach(change);
    if (!reach.isEmpty()) {
      what.add(Markdown.sentence(reach));
    }
    List<String> follows = wording.follows(change);
    if (!follows.isEmpty()) {
      what.add("so " + Markdown.sentence(String.join(", ", follows)));
    }
    List<String> cells = new ArrayList<>();
    if (!isParallel()) {
      cells.add(mark(change.risk()));
    }
    cells.add(Markdown.plain(Subjects.within(subject, main)));
    cells.add(String.join("<br>", what));
    cells.add(Places.of(main).isEmpty() ? "" : Markdown.code(Places.of(main)));
    return MarkdownPictures.row(cells);
  }

  private static String mark(Risk risk) {
    return switch (risk) {
      case BREAKING, RISKY -> "**" + risk.label() + "**";
      case SAFE, NONE -> risk.label();
    };
  }

  private static String query(Change change) {
    if (change.query().isEmpty() || !(change.main() instanceof Difference.Edited edited)) {
      return "";
    }
    StringBuilder block = new StringBuilder("\n");
    block.append("**").append(Markdown.plain(Wording.place(edited))).append("**\n\n```diff\n");
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
    words.add(wording.sides());
    words.add("checked offline; live data was not looked at");
    text.append("<sub>").append(Markdown.html(String.join(" · ", words))).append("</sub>\n");
  }
}
