package dashwright.dsl.yaml.format;

import dashwright.dsl.yaml.tree.Comment;
import dashwright.dsl.yaml.tree.Comments;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.List;

/** Blank lines between things: one where the author left some. */
final class Gaps {
  private Gaps() {}

  /** Whether a blank line stands before an entry; not before the one that was written first. */
  static boolean isBefore(YamlNode.Entry entry, YamlNode.Mapping mapping) {
    List<YamlNode.Entry> entries = mapping.entries();
    int index = entries.indexOf(entry);
    if (index == 0) {
      return entries.size() > 1 && isBefore(entries.get(1), mapping);
    }
    return first(entry.comments(), entry.key().span().line())
        > end(entries.get(index - 1).value()) + 1;
  }

  /** Whether a blank line stands between two items. */
  static boolean isBefore(YamlNode.Item item, YamlNode.Item previous) {
    return first(item) > end(previous.value()) + 1;
  }

  /** The line of an item's first comment, or of its dash. */
  private static int first(YamlNode.Item item) {
    Comments comments = item.comments();
    int dash = comments.beside().map(comment -> comment.span().line()).orElse(dash(item.value()));
    return first(comments, dash);
  }

  /** The line of the dash before a value, as the layout writes it. */
  private static int dash(YamlNode value) {
    if (value instanceof YamlNode.Sequence list
        && list.layout() == YamlNode.Layout.BLOCK
        && !list.items().isEmpty()) {
      return first(list.items().get(0)) - 1;
    }
    if (value instanceof YamlNode.Mapping map && !map.entries().isEmpty()) {
      List<Comment> above = map.entries().get(0).comments().above();
      return above.isEmpty() ? value.span().line() : above.get(0).span().line() - 1;
    }
    return value.span().line();
  }

  private static int first(Comments comments, int line) {
    return comments.above().isEmpty() ? line : comments.above().get(0).span().line();
  }

  /** The last line of a value; of a block of text, without the blank lines behind it. */
  private static int end(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping && !mapping.loose().isEmpty()) {
      return mapping.loose().get(mapping.loose().size() - 1).span().line();
    }
    if (node instanceof YamlNode.Sequence sequence && !sequence.loose().isEmpty()) {
      return sequence.loose().get(sequence.loose().size() - 1).span().line();
    }
    if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
      return end(mapping.entries().get(mapping.entries().size() - 1).value());
    }
    if (node instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
      return end(sequence.items().get(sequence.items().size() - 1).value());
    }
    boolean open = node.span().endColumn() == 1 && node.span().endLine() > node.span().line();
    return open ? node.span().endLine() - 1 : node.span().endLine();
  }
}
