package dashwright.compiler.diff;

import java.util.Locale;

/** What a thing is. */
public enum Kind {
  PROJECT(Identity.NAMED, Order.FREE),
  ENVIRONMENT(Identity.NAMED, Order.FREE),
  METRIC(Identity.NAMED, Order.FREE),
  SERVICE(Identity.NAMED, Order.FREE),
  WORK(Identity.NAMED, Order.FREE),
  ENDPOINT(Identity.NAMED, Order.FREE),
  NEED(Identity.NAMED, Order.FREE),
  SLO(Identity.NAMED, Order.FREE),
  ALERT(Identity.LIKENESS, Order.FREE),
  DASHBOARD(Identity.NAMED, Order.FREE),
  SECTION(Identity.NAMED, Order.FIXED),
  CHART(Identity.NAMED, Order.FIXED),
  QUERY(Identity.LIKENESS, Order.FIXED),
  LINE(Identity.LIKENESS, Order.FREE),
  LINK(Identity.LIKENESS, Order.FREE),
  VARIABLE(Identity.NAMED, Order.FIXED),
  ANNOTATION(Identity.NAMED, Order.FREE),
  DEPLOYMENT(Identity.NAMED, Order.FREE),
  PATH(Identity.NAMED, Order.FREE),
  HOP(Identity.NAMED, Order.FIXED),
  SIGNAL(Identity.LIKENESS, Order.FREE),
  RULE(Identity.LIKENESS, Order.FREE);

  /** What makes a thing the same on both sides. */
  enum Identity {
    /** Its name, which others refer to: another name is a change. */
    NAMED,
    /** Its content: the id is only ours, to tell it from its neighbours. */
    LIKENESS
  }

  /** Whether the order among its kind means something. */
  enum Order {
    FIXED,
    FREE
  }

  private final Identity identity;
  private final Order order;

  Kind(Identity identity, Order order) {
    this.identity = identity;
    this.order = order;
  }

  /** The word people read. */
  public String word() {
    return this == LINE ? "threshold" : name().toLowerCase(Locale.ROOT);
  }

  /** The same within a sentence. */
  public String label() {
    return switch (this) {
      case SLO -> "SLO";
      case NEED -> "dependency";
      case SIGNAL -> "state";
      case RULE -> "Prometheus rule";
      case HOP -> "step of the error path";
      case PATH -> "error path";
      default -> word();
    };
  }

  /** How often that many of it are. */
  public String counted(int count) {
    return count + " " + (count == 1 ? label() : many());
  }

  /** The word for several of it. */
  public String many() {
    return switch (this) {
      case QUERY -> "queries";
      case NEED -> "dependencies";
      case HOP -> "steps of the error path";
      default -> label() + "s";
    };
  }

  /** Whether others refer to it by its name. */
  public boolean isNamed() {
    return identity == Identity.NAMED;
  }

  boolean isOrdered() {
    return order == Order.FIXED;
  }
}
