package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments of a file: outside of its texts, every {@code #} starts one. */
final class CommentScanner {
  private CommentScanner() {}

  /** The comments in their order. */
  static List<Comment> comments(
      SourceFile file, Positions positions, List<EventTree.Content> contents) {
    String text = file.text();
    List<Comment> found = new ArrayList<>();
    int nextContent = 0;
    int at = 0;
    while (at < text.length()) {
      if (nextContent < contents.size() && at >= contents.get(nextContent).from()) {
        at = Math.max(at, contents.get(nextContent).to());
        nextContent++;
      } else if (text.charAt(at) == '#') {
        int end = lineEnd(text, at);
        found.add(new Comment(text.substring(at + 1, end).strip(), positions.span(at, end)));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
