package dashwright.site.changes;

import dashwright.compiler.diff.Address;
import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Risk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes are about: a dashboard, a service, an SLO. */
final class Subjects {
  private Subjects() {}

  /** Such as {@code dashboard Checkout}. */
  static String of(Change change) {
    Address address = change.main().address();
    return address
        .step(Kind.DASHBOARD)
        .or(
            () ->
                address.steps().stream()
                    .filter(step -> step.kind() != Kind.ENVIRONMENT)
                    .findFirst())
        .or(() -> address.steps().stream().findFirst())
        .map(step -> step.kind().label() + " " + step.title())
        .orElse("the whole project");
  }

  /** Such as {@code 1 breaking, 2 safe}. */
  static String counts(List<Change> changes) {
    return Stream.of(Risk.values())
        .filter(risk -> count(risk, changes) > 0)
        .map(risk -> count(risk, changes) + " " + risk.word())
        .collect(Collectors.joining(", "));
  }

  private static long count(Risk risk, List<Change> changes) {
    return changes.stream().filter(change -> change.risk() == risk).count();
  }
}
