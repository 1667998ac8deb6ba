package dashwright.renderer.assess;

import dashwright.compiler.plan.Subject;

/** Reads the ids of subjects. */
public final class Subjects {
  private Subjects() {}

  /** The service of a service or endpoint; of calls, the callee. */
  public static String service(Subject subject) {
    return switch (subject.kind()) {
      case SERVICE, SLO -> subject.id();
      case ENDPOINT -> subject.id().substring(0, subject.id().indexOf('/'));
      case CALL -> subject.id().substring(subject.id().indexOf('>') + 1);
    };
  }

  /** Who calls. */
  static String caller(Subject call) {
    return call.id().substring(0, call.id().indexOf('>'));
  }

  /** The endpoint's id within its service. */
  public static String endpoint(Subject endpoint) {
    return endpoint.id().substring(endpoint.id().indexOf('/') + 1);
  }
}
