package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import dashwright.compiler.diff.Difference.Reordered;
import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/** Which differences are one to their author: the same in two environments, or in twenty charts. */
final class Sameness {
  private Sameness() {}

  /** Differences with equal keys are told once. */
  static String key(Difference difference) {
    if (difference instanceof Edited edited) {
      return edited(edited);
    }
    if (difference instanceof Reordered reordered) {
      return "order\n" + reordered.kind() + "\n" + reordered.base().withoutEnvironment();
    }
    String word = difference instanceof Added ? "added" : "removed";
    Thing thing = difference.thing();
    return switch (thing.kind()) {
      case DEPLOYMENT -> word + "\n" + thing.kind();
      case LINK -> word + "\n" + thing.kind() + "\n" + thing.id() + "\n" + thing.title();
      case SIGNAL, PATH, HOP, RULE -> word + "\n" + thing.kind() + "\n" + page(difference);
      case CHART -> word + "\n" + origin(difference) + "\n" + place(difference);
      default -> word + "\n" + difference.address().withoutEnvironment();
    };
  }

  private static String page(Difference difference) {
    return difference.address().step(Kind.DASHBOARD).map(Address.Step::id).orElse("");
  }

  /** A chart of an instrumentation comes to all its services by one line. */
  private static String place(Difference difference) {
    String id = difference.thing().id();
    boolean shared = id.startsWith("inside.") && origin(difference).isPresent();
    return shared ? id.substring(id.lastIndexOf('.')) : difference.address().withoutEnvironment();
  }

  private static Optional<String> origin(Difference difference) {
    Optional<Origin> origin =
        difference instanceof Removed ? difference.baseOrigin() : difference.headOrigin();
    return origin.map(place -> place.name() + ":" + place.line());
  }

  private static String edited(Edited edited) {
    Kind kind = edited.thing().kind();
    String what = kind + "\n" + edited.aspect() + "\n";
    List<QueryChange> query =
        edited.aspect().isQuery() ? QueryComparison.of(edited.before(), edited.after()) : List.of();
    if (!query.isEmpty()) {
      return "query\n" + query;
    }
    String values = edited.before() + "\n→\n" + edited.after();
    switch (edited.aspect()) {
      case TEAM, TEAM_TITLE, CONTACT, ESCALATION -> {
        return "team\n" + edited.aspect() + "\n" + values;
      }
      case RANGE, STEP, FOLDER -> {
        return what + values + edited.thing().fact(Aspect.STEP);
      }
      default -> {}
    }
    return switch (kind) {
      case QUERY, LINE, LINK, SIGNAL, ENVIRONMENT -> what + values;
      case RULE -> what;
      case CHART ->
          edited.aspect().nature() == Aspect.Nature.LAYOUT
              ? what + values + edited.base().withoutEnvironment()
              : what + values + origin(edited).orElse("");
      default -> what + edited.base().withoutEnvironment() + "\n" + values(edited, values);
    };
  }

  /** A uid ends in the name of its environment. */
  private static String values(Edited edited, String values) {
    return edited.aspect() == Aspect.UID ? "" : values;
  }
}
