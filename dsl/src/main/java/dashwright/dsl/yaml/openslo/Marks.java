package dashwright.dsl.yaml.openslo;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.Optional;

/** Keys that are known, but whose values are not read. */
final class Marks {
  private static final Type<String> ANYTHING =
      ScalarType.text("any value", "anything", Optional::of);

  private Marks() {}

  /** A key whose value is kept as it is. */
  static Key<Optional<Site>> raw(String name, String description) {
    return new Key<>(
        name, ANYTHING, Key.Presence.OPTIONAL, Optional.empty(), description, Optional::of);
  }

  /**
   * A key that means something that no SLO of ours can say.
   *
   * @param cause completes "… is not supported: "
   */
  static Key<Optional<Site>> unsupported(String name, String cause, String help) {
    return new Key<>(
        name,
        ANYTHING,
        Key.Presence.OPTIONAL,
        Optional.empty(),
        "Not supported: " + cause,
        site ->
            site.isEmpty()
                ? Optional.of(Optional.empty())
                : refuse(site.get(), site.get().origin(), site.get().what(), cause, help));
  }

  /** Refuses what no SLO of ours can say; there is no value then. */
  static <T> Optional<T> refuse(Site site, String what, String cause, String help) {
    return refuse(site, site.definedAt(), what, cause, help);
  }

  /** Refuses what no SLO of ours can say, at a place of its own. */
  static <T> Optional<T> refuse(Site site, Origin origin, String what, String cause, String help) {
    String message = what + " is not supported: " + cause;
    return site.refuse(
        Diagnostic.error(ShapeRules.OPENSLO_UNSUPPORTED, origin, message).help(help));
  }

  /** Notes that something has no effect here. */
  static void note(Site site, Origin origin, String message, String help) {
    site.reading()
        .diagnostics()
        .report(
            Diagnostic.of(ShapeRules.OPENSLO_IGNORED, Severity.INFO, origin, message).help(help));
  }
}
