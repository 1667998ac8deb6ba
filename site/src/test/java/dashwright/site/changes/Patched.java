package dashwright.site.changes;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.compiler.diff.Aspect;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tree of things to which differences are applied that were read from JSON. */
final class Patched {
  private final String kind;
  private String id;
  private final Map<String, String> fields = new TreeMap<>();
  private final List<Patched> parts = new ArrayList<>();

  private final List<JsonNode> edits = new ArrayList<>();
  private final List<JsonNode> additions = new ArrayList<>();
  private final List<JsonNode> orders = new ArrayList<>();
  private boolean removed;

  private Patched(String kind, String id) {
    this.kind = kind;
    this.id = id;
  }

  static Patched of(Thing thing) {
    Patched made = new Patched(thing.kind().word(), thing.id());
    thing.facts().forEach((Aspect aspect, String value) -> made.fields.put(aspect.word(), value));
    thing.parts().forEach(part -> made.parts.add(of(part)));
    return made;
  }

  private static Patched of(JsonNode thing) {
    Patched made = new Patched(thing.get("kind").asText(), thing.get("id").asText());
    thing
        .get("fields")
        .properties()
        .forEach(field -> made.fields.put(field.getKey(), field.getValue().asText()));
    thing.get("parts").forEach(part -> made.parts.add(of(part)));
    return made;
  }

  /** Keeps a difference at the thing that it is about, found by the names of the base. */
  void collect(JsonNode difference) {
    List<String> path = new ArrayList<>();
    difference.get("path").forEach(step -> path.add(step.asText()));
    boolean added = difference.get("change").asText().equals("added");
    Patched place = find(added ? path.subList(0, path.size() - 1) : path);
    switch (difference.get("change").asText()) {
      case "added" -> place.additions.add(difference);
      case "removed" -> place.removed = true;
      case "edited" -> place.edits.add(difference);
      default -> place.orders.add(difference);
    }
  }

  private Patched find(List<String> path) {
    Patched place = this;
    for (String step : path) {
      place =
          place.parts.stream()
              .filter(part -> step.equals(part.kind + ":" + part.id))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no " + path));
    }
    return place;
  }

  /** The same with all that was collected. */
  Patched applied() {
    parts.removeIf(part -> part.removed);
    parts.forEach(Patched::applied);
    for (JsonNode addition : additions) {
      add(addition);
    }
    for (JsonNode order : orders) {
      List<String> ids = new ArrayList<>();
      order.get("after").forEach(each -> ids.add(each.asText()));
      String of = order.get("kind").asText();
      parts.sort(Comparator.comparing(part -> part.kind.equals(of) ? ids.indexOf(part.id) : -1));
    }
    for (JsonNode edit : edits) {
      String field = edit.get("field").asText();
      String after = edit.get("after").asText();
      if (field.equals("id")) {
        id = after;
      } else if (after.isEmpty()) {
        fields.remove(field);
      } else {
        fields.put(field, after);
      }
    }
    return this;
  }

  private void add(JsonNode addition) {
    Patched thing = of(addition.get("thing"));
    String behind = addition.get("behind").asText();
    Optional<Patched> before =
        parts.stream().filter(p -> p.kind.equals(thing.kind) && p.id.equals(behind)).findFirst();
    parts.add(before.map(part -> parts.indexOf(part) + 1).orElse(0), thing);
  }

  /** All of it; kinds are separate lists, and free ones have no order. */
  String text() {
    StringBuilder text = new StringBuilder();
    print(0, text);
    return text.toString();
  }

  private void print(int depth, StringBuilder text) {
    text.append(" ".repeat(depth)).append(kind).append(' ').append(id).append(' ').append(fields);
    text.append('\n');
    Map<String, List<Patched>> byKind = new LinkedHashMap<>();
    for (Kind each : Kind.values()) {
      byKind.put(each.word(), new ArrayList<>());
    }
    parts.forEach(part -> byKind.get(part.kind).add(part));
    for (Kind each : Kind.values()) {
      List<Patched> list = byKind.get(each.word());
      boolean ordered =
          each == Kind.SECTION
              || each == Kind.CHART
              || each == Kind.QUERY
              || each == Kind.VARIABLE
              || each == Kind.HOP;
      if (!ordered) {
        list.sort(Comparator.comparing(part -> part.id));
      }
      list.forEach(part -> part.print(depth + 1, text));
    }
  }
}
