package dashwright.dsl;

import dashwright.dsl.source.Span;
import dashwright.dsl.yaml.tree.Comments;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A definition while it is being written: keys and values, each with the statement that says it.
 */
final class Draft implements Written {
  /** Something said under a key. */
  private record Said(Span statement, Written value) {}

  private final Ledger ledger;
  private final List<Integer> address;
  private final Span start;
  private final Map<String, Said> keys = new LinkedHashMap<>();
  private final Map<String, List<Said>> lists = new LinkedHashMap<>();
  private int parts;

  private Draft(Ledger ledger, List<Integer> address, Span start) {
    this.ledger = ledger;
    this.address = address;
    this.start = start;
  }

  /** A definition that stands in no other. */
  static Draft first(Ledger ledger) {
    List<Integer> address = List.of(ledger.nextDefinition());
    return new Draft(ledger, address, ledger.statement(address));
  }

  /** A definition within this one. */
  Draft part() {
    List<Integer> inner = new ArrayList<>(address);
    inner.add(parts++);
    return new Draft(ledger, inner, ledger.statement(inner));
  }

  /** Says something under a key, once. */
  void put(String key, Written value) {
    put(key, new Said(ledger.statement(address), value));
  }

  private void put(String key, Said said) {
    Said first = keys.putIfAbsent(key, said);
    if (first != null) {
      ledger.twice(key, said.statement(), first.statement());
    }
  }

  /** Has a definition under a name of the author's choice, which may be missing. */
  void name(String name, Draft definition) {
    put(name == null ? "" : name, new Said(definition.start, definition));
  }

  /** Says one more thing under a key. */
  void add(String key, Written item) {
    list(key).add(new Said(ledger.statement(address), item));
  }

  /** Says each of some things under a key. */
  void addAll(String key, String... items) {
    for (String item : items) {
      add(key, Written.text(item));
    }
  }

  /** Says that a list is there, even with nothing in it. */
  void begin(String key) {
    list(key);
  }

  private List<Said> list(String key) {
    return lists.computeIfAbsent(
        key,
        name -> {
          List<Said> items = new ArrayList<>();
          keys.put(name, new Said(ledger.statement(address), at -> sequence(items, at)));
          return items;
        });
  }

  /** The mapping under a key, which is there from the first time that it is asked for. */
  Draft map(String key) {
    Said said = keys.get(key);
    if (said != null && said.value() instanceof Draft map) {
      return map;
    }
    Draft map = new Draft(ledger, address, ledger.statement(address));
    put(key, map);
    return map;
  }

  /** Writes a definition under a name in a mapping, with what an author says of it. */
  <B> void named(String key, String name, Function<Draft, B> builder, Consumer<? super B> content) {
    Draft part = part();
    map(key).name(name, part);
    content.accept(builder.apply(part));
  }

  /** Accepts a finding about this definition or a part of it. */
  void allow(String rule, String reason) {
    ledger.allow(rule, reason, start, address);
  }

  /** All of it, as a file would hold it. */
  @Override
  public YamlNode at(Span statement) {
    return new YamlNode.Mapping(
        keys.entrySet().stream()
            .map(
                key ->
                    Written.entry(key.getKey(), key.getValue().value(), key.getValue().statement()))
            .toList(),
        YamlNode.Layout.BLOCK,
        List.of(),
        start);
  }

  private static YamlNode sequence(List<Said> items, Span statement) {
    return new YamlNode.Sequence(
        items.stream()
            .map(item -> new YamlNode.Item(item.value().at(item.statement()), Comments.none()))
            .toList(),
        YamlNode.Layout.BLOCK,
        List.of(),
        statement);
  }
}
