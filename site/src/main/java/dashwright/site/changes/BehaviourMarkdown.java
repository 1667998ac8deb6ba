package dashwright.site.changes;

/** What changes would have done on a recording, as a part of the comment of a review. */
public final class BehaviourMarkdown {
  private static final String FOOT = "<sub>";
  private static final String END = "\n</details>\n\n";

  private BehaviourMarkdown() {}

  /** The comment with a table before its foot, as long as that fits. */
  public static String in(String comment, Behaviour behaviour) {
    if (behaviour.isEmpty()) {
      return comment;
    }
    int foot = Math.max(0, comment.lastIndexOf(FOOT));
    return comment.substring(0, foot)
        + table(behaviour, ChangesMarkdown.LONGEST - comment.length())
        + comment.substring(foot);
  }

  private static String table(Behaviour behaviour, int room) {
    StringBuilder table =
        new StringBuilder(
            "<details open><summary><b>"
                + BehaviourText.TITLE
                + "</b>: "
                + behaviour.from()
                + " to "
                + behaviour.to()
                + "</summary>\n\n| Where | What | Before → after |\n|---|---|---|\n");
    String unknown = BehaviourLines.unknown(behaviour);
    String last = (unknown.isEmpty() ? "" : "\n" + Markdown.sentence(unknown) + "\n") + END;
    String left = "\nMore of it does not fit into a comment.\n";
    for (BehaviourLines line : BehaviourLines.of(behaviour)) {
      String row =
          "| "
              + Markdown.plain(line.environment())
              + " | "
              + Markdown.plain(line.what())
              + " | "
              + Markdown.sentence(line.sentence())
              + " |\n";
      if (table.length() + row.length() + left.length() + last.length() > room) {
        return table.length() + left.length() + last.length() > room ? "" : table + left + last;
      }
      table.append(row);
    }
    return table + last;
  }
}
