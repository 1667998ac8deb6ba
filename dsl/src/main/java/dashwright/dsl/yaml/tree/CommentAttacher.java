package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Span;
import dashwright.dsl.yaml.tree.YamlNode.Entry;
import dashwright.dsl.yaml.tree.YamlNode.Item;
import dashwright.dsl.yaml.tree.YamlNode.Layout;
import dashwright.dsl.yaml.tree.YamlNode.Mapping;
import dashwright.dsl.yaml.tree.YamlNode.Scalar;
import dashwright.dsl.yaml.tree.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each comment to its neighbour, walking tree and comments side by side: a comment belongs
 * above what follows it, or beside what stands on its line. One that is indented deeper than what
 * follows closes the block before it.
 */
final class CommentAttacher {
  private static final Span END = new Span(Integer.MAX_VALUE, 1, Integer.MAX_VALUE, 1);

  private final List<Comment> comments;
  private int next;

  CommentAttacher(List<Comment> comments) {
    this.comments = comments;
  }

  /** A document that ends where another starts. */
  YamlDocument document(YamlNode root, Span following) {
    boolean nothing =
        root instanceof Scalar scalar && scalar.text().isEmpty() && scalar.isNothing();
    Optional<YamlNode> value = nothing ? Optional.empty() : Optional.of(attach(root, following));
    return new YamlDocument(value, takeBefore(following));
  }

  /** The last document of a file. */
  YamlDocument lastDocument(YamlNode root) {
    return document(root, END);
  }

  private YamlNode attach(YamlNode node, Span following) {
    if (node instanceof Mapping mapping) {
      return attachMapping(mapping, following);
    }
    return node instanceof Sequence sequence ? attachSequence(sequence, following) : node;
  }

  private Mapping attachMapping(Mapping mapping, Span following) {
    Span end = mapping.layout() == Layout.FLOW ? endOf(mapping.span()) : following;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < mapping.entries().size(); i++) {
      Entry entry = mapping.entries().get(i);
      Span limit =
          i + 1 < mapping.entries().size() ? mapping.entries().get(i + 1).key().span() : end;
      List<Comment> above = takeBefore(entry.key().span());
      Optional<Comment> head =
          isFlow(entry.value()) ? Optional.empty() : takeOnLine(entry.key().span().line(), limit);
      YamlNode value = attach(entry.value(), limit);
      Optional<Comment> beside =
          head.isPresent() ? head : takeOnLine(entry.value().span().endLine(), limit);
      entries.add(new Entry(entry.key(), value, new Comments(above, beside)));
    }
    return new Mapping(
        entries, mapping.layout(), loose(mapping.span(), mapping.layout(), end), mapping.span());
  }

  private Sequence attachSequence(Sequence sequence, Span following) {
    Span end = sequence.layout() == Layout.FLOW ? endOf(sequence.span()) : following;
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      YamlNode bare = sequence.items().get(i).value();
      Span limit =
          i + 1 < sequence.items().size() ? sequence.items().get(i + 1).value().span() : end;
      List<Comment> above = takeBefore(bare.span());
      YamlNode value = attach(bare, limit);
      Optional<Comment> beside =
          bare instanceof Scalar scalar && isBlock(scalar)
              ? takeOnLine(bare.span().line(), limit)
              : takeOnLine(bare.span().endLine(), limit);
      items.add(new Item(value, new Comments(above, beside)));
    }
    return new Sequence(
        items, sequence.layout(), loose(sequence.span(), sequence.layout(), end), sequence.span());
  }

  private List<Comment> loose(Span span, Layout layout, Span end) {
    if (layout == Layout.FLOW) {
      return takeBefore(end);
    }
    List<Comment> taken = new ArrayList<>();
    while (hasNextBefore(end)
        && peek().span().column() >= span.column()
        && (end.equals(END) || peek().span().column() > end.column())) {
      taken.add(take());
    }
    return taken;
  }

  private List<Comment> takeBefore(Span place) {
    List<Comment> taken = new ArrayList<>();
    while (hasNextBefore(place)) {
      taken.add(take());
    }
    return taken;
  }

  private Optional<Comment> takeOnLine(int line, Span limit) {
    return hasNextBefore(limit) && peek().span().line() == line
        ? Optional.of(take())
        : Optional.empty();
  }

  private boolean hasNextBefore(Span place) {
    return next < comments.size() && peek().span().compareTo(place) < 0;
  }

  private Comment peek() {
    return comments.get(next);
  }

  private Comment take() {
    return comments.get(next++);
  }

  private static Span endOf(Span span) {
    return new Span(span.endLine(), span.endColumn(), span.endLine(), span.endColumn());
  }

  private static boolean isBlock(Scalar scalar) {
    return scalar.style() == YamlNode.Style.LITERAL || scalar.style() == YamlNode.Style.FOLDED;
  }

  private static boolean isFlow(YamlNode node) {
    return (node instanceof Mapping mapping && mapping.layout() == Layout.FLOW)
        || (node instanceof Sequence sequence && sequence.layout() == Layout.FLOW);
  }
}
