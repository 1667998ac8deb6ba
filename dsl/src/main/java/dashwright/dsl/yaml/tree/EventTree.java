package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Characters;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import dashwright.dsl.yaml.tree.YamlNode.Entry;
import dashwright.dsl.yaml.tree.YamlNode.Item;
import dashwright.dsl.yaml.tree.YamlNode.Layout;
import dashwright.dsl.yaml.tree.YamlNode.Mapping;
import dashwright.dsl.yaml.tree.YamlNode.Scalar;
import dashwright.dsl.yaml.tree.YamlNode.Sequence;
import dashwright.dsl.yaml.tree.YamlNode.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds trees from SnakeYAML's events, still without comments: its own comment mode cuts some
 * plain texts of several lines, so comments are found afterwards, in what lies between the texts.
 */
final class EventTree {
  /** A document before its comments are known. */
  record Document(YamlNode root, Span start) {}

  /** The offsets between which the characters of a text stand. */
  record Content(int from, int to) {}

  private final SourceFile file;
  private final Positions positions;
  private final Diagnostics diagnostics;
  private final Parser events;
  private final List<Document> documents = new ArrayList<>();
  private final List<Content> contents = new ArrayList<>();
  private int values;
  private Span last = new Span(1, 1, 1, 1);

  private EventTree(SourceFile file, Positions positions, Diagnostics diagnostics) {
    this.file = file;
    this.positions = positions;
    this.diagnostics = diagnostics;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.events = new ParserImpl(new StreamReader(file.text()), options);
  }

  /** Reads a whole file. */
  static EventTree of(SourceFile file, Positions positions, Diagnostics diagnostics) {
    EventTree tree = new EventTree(file, positions, diagnostics);
    tree.read();
    return tree;
  }

  List<Document> documents() {
    return List.copyOf(documents);
  }

  List<Content> contents() {
    return List.copyOf(contents);
  }

  private void read() {
    Event event = next();
    while (!event.is(Event.ID.StreamEnd)) {
      if (event instanceof DocumentStartEvent start) {
        refuseTagDirective(start);
        Span at = span(start);
        documents.add(new Document(node(next(), 1), at));
      }
      event = next();
    }
  }

  /**
   * The parser throws bare exceptions at some broken texts; they are told where it was last seen.
   */
  private Event next() {
    try {
      Event event = events.getEvent();
      last = span(event);
      return event;
    } catch (MarkedYAMLException complaint) {
      throw complaint;
    } catch (RuntimeException unplaced) {
      throw Refusal.at(
          file, last, "after this, the text is not YAML", "check quotes, brackets and indentation");
    }
  }

  private YamlNode node(Event event, int depth) {
    refuseReuse(event);
    values++;
    if (values > Limits.VALUES) {
      throw refusal(event, "the file holds more than " + Limits.VALUES + " values", "split it");
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (depth > Limits.DEPTH) {
      throw refusal(
          event,
          "lists and mappings are nested more than " + Limits.DEPTH + " deep",
          "no definition needs more than ten levels");
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    return start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
  }

  private Mapping mapping(CollectionStartEvent start, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Scalar> seen = new LinkedHashMap<>();
    Event event = next();
    while (!event.is(Event.ID.MappingEnd)) {
      Scalar key = key(event, depth);
      Scalar first = seen.putIfAbsent(key.text(), key);
      if (first != null) {
        reportTwice(key, first);
      }
      entries.add(new Entry(key, node(next(), depth + 1), Comments.none()));
      event = next();
    }
    Span end =
        entries.isEmpty() || start.isFlow() ? span(event) : entries.get(entries.size() - 1).span();
    return new Mapping(entries, layout(start), List.of(), span(start).cover(end));
  }

  private Sequence sequence(CollectionStartEvent start, int depth) {
    List<Item> items = new ArrayList<>();
    Event event = next();
    while (!event.is(Event.ID.SequenceEnd)) {
      items.add(new Item(node(event, depth + 1), Comments.none()));
      event = next();
    }
    Span end =
        items.isEmpty() || start.isFlow()
            ? span(event)
            : items.get(items.size() - 1).value().span();
    return new Sequence(items, layout(start), List.of(), span(start).cover(end));
  }

  private Scalar key(Event event, int depth) {
    if (node(event, depth + 1) instanceof Scalar scalar) {
      if (scalar.text().equals("<<") && scalar.style() == Style.PLAIN) {
        throw refusal(event, "`<<` is not allowed: mappings cannot be merged", SHARE);
      }
      return scalar;
    }
    throw refusal(event, "a key must be a single word", "write `key: value`");
  }

  private Scalar scalar(ScalarEvent event) {
    if (event.getValue().length() > Limits.TEXT_LENGTH) {
      throw refusal(
          event,
          "a text of " + event.getValue().length() + " characters is too long",
          "keep it below " + Limits.TEXT_LENGTH + " characters");
    }
    OptionalInt bad = Characters.firstBad(event.getValue());
    if (bad.isPresent()) {
      String name = Characters.name(event.getValue().charAt(bad.getAsInt()));
      throw refusal(event, "an escape stands for the character " + name, "remove it");
    }
    int from = offset(event.getStartMark());
    int to = Math.max(from, endOfText(offset(event.getEndMark())));
    Style style = style(event.getScalarStyle());
    boolean block = style == Style.LITERAL || style == Style.FOLDED;
    contents.add(new Content(block ? Math.min(afterLine(from), to) : from, to));
    return new Scalar(event.getValue(), style, positions.span(from, to));
  }

  /** Steps back over line ends and empty lines, which a block's end mark leaves behind. */
  private int endOfText(int end) {
    String text = file.text();
    int last = end;
    int lineEnd = end;
    while (last > 0 && " \t\r\n".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
      if (text.charAt(last) == '\n' || text.charAt(last) == '\r') {
        lineEnd = last;
      }
    }
    return lineEnd;
  }

  private int afterLine(int offset) {
    int line = positions.line(offset);
    return line + 1 < file.lines().size() ? positions.lineStart(line + 1) : file.text().length();
  }

  private void refuseReuse(Event event) {
    if (event instanceof AliasEvent alias) {
      throw refusal(event, "the alias `*" + alias.getAnchor() + "` is not allowed", SHARE);
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw refusal(event, "the anchor `&" + node.getAnchor() + "` is not allowed", SHARE);
    }
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag() != null)
            || (event instanceof CollectionStartEvent start && start.getTag() != null);
    if (tagged) {
      throw refusal(
          event,
          "tags are not allowed",
          "remove the word that starts with `!`, or put the value in quotes");
    }
  }

  private void refuseTagDirective(DocumentStartEvent start) {
    if (start.getTags() != null && !start.getTags().isEmpty()) {
      throw refusal(start, "tags are not allowed", "remove the line that starts with `%TAG`");
    }
  }

  private void reportTwice(Scalar key, Scalar first) {
    diagnostics.report(
        Diagnostic.error(
                ShapeRules.DUPLICATE_ID,
                new Origin.InFile(file, key.span()),
                "`" + key.text() + "` is written twice in one mapping")
            .label(new Origin.InFile(file, first.span()), "first written here")
            .help("remove one of the two, or give it another name"));
  }

  private Refusal refusal(Event event, String message, String help) {
    return Refusal.at(file, span(event), message, help);
  }

  private Span span(Event event) {
    int from = offset(event.getStartMark());
    return positions.span(from, Math.max(from, endOfText(offset(event.getEndMark()))));
  }

  private int offset(Mark mark) {
    return positions.offset(mark.getIndex());
  }

  private static Layout layout(CollectionStartEvent start) {
    return start.isFlow() ? Layout.FLOW : Layout.BLOCK;
  }

  private static Style style(DumperOptions.ScalarStyle style) {
    return switch (style) {
      case PLAIN, JSON_SCALAR_STYLE -> Style.PLAIN;
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
    };
  }

  private static final String SHARE =
      "write the value again; charts are shared with `charts:` and `use:`";
}
