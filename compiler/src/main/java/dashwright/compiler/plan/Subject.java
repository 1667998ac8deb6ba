package dashwright.compiler.plan;

/**
 * What a section, chart or query is about.
 *
 * @param kind what kind of thing
 * @param id the id of a service or SLO; {@code service/endpoint} of an endpoint; {@code
 *     caller>callee} of calls
 */
public record Subject(Kind kind, String id) {

  /** A kind of thing. */
  public enum Kind {
    SERVICE,
    ENDPOINT,
    SLO,
    CALL
  }

  /** A service. */
  public static Subject service(String id) {
    return new Subject(Kind.SERVICE, id);
  }

  /** An endpoint of a service. */
  public static Subject endpoint(String service, String endpoint) {
    return new Subject(Kind.ENDPOINT, service + "/" + endpoint);
  }

  /** An SLO. */
  public static Subject slo(String id) {
    return new Subject(Kind.SLO, id);
  }

  /** The calls of a service to another. */
  public static Subject call(String caller, String callee) {
    return new Subject(Kind.CALL, caller + ">" + callee);
  }
}
