package dashwright.compiler.plan;

/**
 * A link.
 *
 * @param kind what is behind it
 * @param title what the reader sees
 * @param target where it leads
 */
public record LinkPlan(Kind kind, String title, Target target) {

  /** What is behind a link. */
  public enum Kind {
    RUNBOOK,
    RELATED,
    CONTACT,
    ESCALATION,
    OWN
  }

  /** Where a link leads. */
  public sealed interface Target {}

  /**
   * A dashboard of the same environment.
   *
   * @param id its id
   * @param uid its Grafana uid
   */
  public record Dashboard(String id, String uid) implements Target {}

  /**
   * A page elsewhere.
   *
   * @param url http, https or mailto; {@code ${from}}, {@code ${to}} (epoch milliseconds) and
   *     {@code ${environment}} are filled in when it is drawn
   */
  public record Url(String url) implements Target {}

  /**
   * A name that is not a link, such as a channel.
   *
   * @param text the name
   */
  public record Name(String text) implements Target {}
}
