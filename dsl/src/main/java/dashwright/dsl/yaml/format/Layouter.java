package dashwright.dsl.yaml.format;

import dashwright.dsl.yaml.tree.Comment;
import dashwright.dsl.yaml.tree.Comments;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree with its comments. */
final class Layouter {
  private static final int STEP = 2;

  private final StringBuilder out;

  Layouter(StringBuilder out) {
    this.out = out;
  }

  /** The value of a document. */
  void root(YamlNode node, KeyOrder order) {
    if (node instanceof YamlNode.Mapping mapping && isBlock(mapping)) {
      entries(mapping, order, 0, First.ON_A_NEW_LINE);
    } else if (node instanceof YamlNode.Sequence sequence && isBlock(sequence)) {
      items(sequence, order, 0);
    } else {
      out.append(flow(node, order)).append('\n');
    }
  }

  /** Where the first entry of a mapping stands. */
  private enum First {
    ON_A_NEW_LINE,
    BEHIND_A_DASH
  }

  private static boolean isBlock(YamlNode node) {
    return switch (kind(node)) {
      case 'm' -> {
        YamlNode.Mapping mapping = (YamlNode.Mapping) node;
        yield !mapping.entries().isEmpty()
            && (mapping.layout() == YamlNode.Layout.BLOCK || isLong(mapping));
      }
      case 's' -> {
        YamlNode.Sequence sequence = (YamlNode.Sequence) node;
        yield !sequence.items().isEmpty()
            && (sequence.layout() == YamlNode.Layout.BLOCK || isLong(sequence));
      }
      default -> false;
    };
  }

  private static char kind(YamlNode node) {
    return node instanceof YamlNode.Mapping ? 'm' : node instanceof YamlNode.Sequence ? 's' : 't';
  }

  /** What is in brackets stays so when it stands on one line. */
  private static boolean isLong(YamlNode node) {
    return node.span().line() != node.span().endLine();
  }

  private void entries(YamlNode.Mapping mapping, KeyOrder order, int indent, First first) {
    boolean behindDash = first == First.BEHIND_A_DASH;
    List<YamlNode.Entry> sorted = order.sorted(mapping);
    for (int i = 0; i < sorted.size(); i++) {
      YamlNode.Entry entry = sorted.get(i);
      boolean leading = i == 0;
      if (!(leading && behindDash)) {
        if (!leading && Gaps.isBefore(entry, mapping)) {
          out.append('\n');
        }
        comments(entry.comments(), indent);
        out.append(" ".repeat(indent));
      }
      out.append(ScalarLayout.line(entry.key())).append(':');
      value(entry.value(), order.under(entry.key().text(), mapping), indent, entry.comments());
    }
    loose(mapping.loose(), indent);
  }

  private void items(YamlNode.Sequence sequence, KeyOrder order, int indent) {
    KeyOrder below = order.items();
    for (int i = 0; i < sequence.items().size(); i++) {
      YamlNode.Item item = sequence.items().get(i);
      if (i > 0 && Gaps.isBefore(item, sequence.items().get(i - 1))) {
        out.append('\n');
      }
      comments(item.comments(), indent);
      out.append(" ".repeat(indent)).append('-');
      boolean inside = item.value() instanceof YamlNode.Mapping mapping && isBlock(mapping);
      if (inside) {
        dashed((YamlNode.Mapping) item.value(), below, indent, item.comments());
      } else {
        value(item.value(), below, indent, item.comments());
      }
    }
    loose(sequence.loose(), indent);
  }

  /** A mapping behind its dash; where its first entry is commented, the comment goes above. */
  private void dashed(YamlNode.Mapping mapping, KeyOrder order, int indent, Comments comments) {
    YamlNode.Entry first = order.sorted(mapping).get(0);
    if (comments.beside().isPresent() || !first.comments().above().isEmpty()) {
      comments.beside().ifPresent(comment -> out.append(' ').append(text(comment)));
      out.append('\n');
      entries(mapping, order, indent + STEP, First.ON_A_NEW_LINE);
    } else {
      out.append(' ');
      entries(mapping, order, indent + STEP, First.BEHIND_A_DASH);
    }
  }

  /** A value behind its key or dash, to the end of its last line. */
  private void value(YamlNode node, KeyOrder order, int indent, Comments comments) {
    String beside = comments.beside().map(comment -> " " + text(comment)).orElse("");
    if (node instanceof YamlNode.Mapping mapping && isBlock(mapping)) {
      out.append(beside).append('\n');
      entries(mapping, order, indent + STEP, First.ON_A_NEW_LINE);
    } else if (node instanceof YamlNode.Sequence sequence && isBlock(sequence)) {
      out.append(beside).append('\n');
      items(sequence, order, indent + STEP);
    } else if (node instanceof YamlNode.Scalar scalar && ScalarLayout.isBlock(scalar)) {
      out.append(' ').append(ScalarLayout.header(scalar)).append(beside).append('\n');
      for (String line : ScalarLayout.lines(scalar)) {
        out.append(line.isEmpty() ? "" : " ".repeat(indent + STEP) + line).append('\n');
      }
    } else {
      String text = flow(node, order);
      out.append(text.isEmpty() ? "" : " " + text).append(beside).append('\n');
    }
  }

  private String flow(YamlNode node, KeyOrder order) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().isEmpty()
          ? "{}"
          : order.sorted(mapping).stream()
              .map(
                  entry ->
                      (ScalarLayout.line(entry.key())
                              + ": "
                              + flow(entry.value(), order.under(entry.key().text(), mapping)))
                          .strip())
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (node instanceof YamlNode.Sequence sequence) {
      KeyOrder below = order.items();
      return sequence.items().stream()
          .map(item -> flow(item.value(), below))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ScalarLayout.line((YamlNode.Scalar) node);
  }

  private void comments(Comments comments, int indent) {
    loose(comments.above(), indent);
  }

  void loose(List<Comment> comments, int indent) {
    for (Comment comment : comments) {
      out.append(" ".repeat(indent)).append(text(comment)).append('\n');
    }
  }

  private static String text(Comment comment) {
    return comment.text().isEmpty() ? "#" : "# " + comment.text();
  }
}
