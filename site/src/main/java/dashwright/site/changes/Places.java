package dashwright.site.changes;

import dashwright.compiler.diff.Difference;
import dashwright.dsl.source.Origin;
import java.util.Optional;

/** Where to look in the definitions. */
final class Places {
  private Places() {}

  /** The place in the head, or in the base for what is gone; empty where there is none. */
  static String of(Difference difference) {
    return difference.headOrigin().or(difference::baseOrigin).map(Places::of).orElse("");
  }

  private static String of(Origin origin) {
    return origin.line() > 0 ? origin.path() + ":" + origin.line() : origin.path();
  }

  static Optional<String> text(Optional<Origin> origin) {
    return origin.map(Places::of);
  }
}
