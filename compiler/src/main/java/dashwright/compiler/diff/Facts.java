package dashwright.compiler.diff;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers the facts and the parts of a thing. Lists are written a line an item. */
public final class Facts {
  private final Kind kind;
  private final String id;
  private final Map<Aspect, String> facts = new EnumMap<>(Aspect.class);
  private final List<Thing> parts = new ArrayList<>();

  /** For a thing of this kind and id. */
  public Facts(Kind kind, String id) {
    this.kind = kind;
    this.id = id;
  }

  /** A text; an empty one is no fact. */
  public Facts text(Aspect aspect, String value) {
    if (!value.isEmpty()) {
      facts.put(aspect, value);
    }
    return this;
  }

  /** A text, where there is one. */
  public Facts text(Aspect aspect, Optional<String> value) {
    return text(aspect, value.orElse(""));
  }

  /** A list whose order means something. */
  public Facts list(Aspect aspect, List<String> values) {
    return text(aspect, String.join("\n", values));
  }

  /** A list whose order means nothing. */
  public Facts set(Aspect aspect, List<String> values) {
    return list(aspect, values.stream().sorted().toList());
  }

  /** A number. */
  public Facts number(Aspect aspect, BigDecimal value) {
    return text(aspect, NumberText.plain(value));
  }

  /** A number, where there is one. */
  public Facts number(Aspect aspect, Optional<BigDecimal> value) {
    return text(aspect, value.map(NumberText::plain));
  }

  /** A duration. */
  public Facts duration(Aspect aspect, Duration value) {
    return text(aspect, DurationText.print(value));
  }

  /** A constant, by its word. */
  public Facts word(Aspect aspect, Enum<?> value) {
    return text(aspect, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Parts of one kind; two of one id are told apart by their order. */
  public Facts parts(List<Thing> things) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Thing> unique = new ArrayList<>();
    for (Thing thing : things) {
      int count = seen.merge(thing.id(), 1, Integer::sum);
      unique.add(count == 1 ? thing : numbered(thing, count));
    }
    if (!unique.isEmpty() && !unique.get(0).kind().isOrdered()) {
      unique.sort(Comparator.comparing(Thing::id));
    }
    parts.addAll(unique);
    return this;
  }

  private static Thing numbered(Thing thing, int count) {
    return new Thing(
        thing.kind(),
        thing.id() + " #" + count,
        thing.title(),
        thing.origin(),
        thing.facts(),
        thing.parts());
  }

  /** The thing, called by its title. */
  public Thing thing(Optional<Origin> origin) {
    return thing(facts.getOrDefault(Aspect.TITLE, id), origin);
  }

  /** The thing, called otherwise. */
  public Thing thing(String title, Optional<Origin> origin) {
    return new Thing(kind, id, title, origin, facts, parts);
  }
}
