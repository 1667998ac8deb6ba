package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Span;
import java.util.List;
import java.util.Optional;

/** A value of a YAML text: raw, no type guessed. */
public sealed interface YamlNode {

  /**
   * From its first character (of a quoted text the quote, of a block the {@code |}) to its last.
   */
  Span span();

  /** What it is, for messages. */
  String kind();

  /** How a text is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** How a list or mapping is written. */
  enum Layout {
    /** By indentation. */
    BLOCK,
    /** In brackets. */
    FLOW
  }

  /**
   * A text.
   *
   * @param text its value: quotes, escapes and folding resolved
   * @param style how it is written
   * @param span where
   */
  record Scalar(String text, Style style, Span span) implements YamlNode {

    /** Whether nothing is written, or the word for nothing. */
    public boolean isNothing() {
      return style == Style.PLAIN && List.of("", "~", "null", "Null", "NULL").contains(text);
    }

    @Override
    public String kind() {
      return isNothing() ? "nothing" : "a single value";
    }
  }

  /**
   * A list.
   *
   * @param items in their order
   * @param layout how it is written
   * @param loose comments after the last item
   * @param span where
   */
  record Sequence(List<Item> items, Layout layout, List<Comment> loose, Span span)
      implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
      loose = List.copyOf(loose);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A mapping.
   *
   * @param entries in their order; a key that is written twice is there twice
   * @param layout how it is written
   * @param loose comments after the last entry
   * @param span where
   */
  record Mapping(List<Entry> entries, Layout layout, List<Comment> loose, Span span)
      implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
      loose = List.copyOf(loose);
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    /** The first entry with this key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }
  }

  /**
   * An element of a list.
   *
   * @param value what it is
   * @param comments what is said of it
   */
  record Item(YamlNode value, Comments comments) {}

  /**
   * A key and its value.
   *
   * @param key the key
   * @param value the value
   * @param comments what is said of it
   */
  record Entry(Scalar key, YamlNode value, Comments comments) {

    /** Key and value together. */
    public Span span() {
      return key.span().cover(value.span());
    }
  }
}
