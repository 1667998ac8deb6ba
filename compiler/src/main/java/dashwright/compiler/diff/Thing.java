package dashwright.compiler.diff;

import dashwright.dsl.source.Origin;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a project as facts: all that can differ, as text.
 *
 * @param kind what it is
 * @param id unique among the parts of its kind in the same thing
 * @param title what people call it
 * @param origin where it is defined; never a difference
 * @param facts its fields; an absent fact is one that is empty
 * @param parts what it consists of, kind by kind; those whose order means nothing by id
 */
public record Thing(
    Kind kind,
    String id,
    String title,
    Optional<Origin> origin,
    Map<Aspect, String> facts,
    List<Thing> parts) {
  public Thing {
    EnumMap<Aspect, String> known = new EnumMap<>(Aspect.class);
    known.putAll(facts);
    facts = Collections.unmodifiableMap(known);
    parts = List.copyOf(parts);
  }

  /** A fact; empty text where there is none. */
  public String fact(Aspect aspect) {
    return facts.getOrDefault(aspect, "");
  }

  /** Its parts of a kind, in their order. */
  public List<Thing> parts(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).toList();
  }
}
