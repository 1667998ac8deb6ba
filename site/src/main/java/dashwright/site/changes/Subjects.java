package dashwright.site.changes;

import dashwright.compiler.diff.Address;
import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changes are about: a dashboard, a service, an SLO. */
final class Subjects {
  private static final String STEP = " › ";

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

  /** Where a difference is, in words that need not repeat the subject. */
  static String within(String subject, Difference difference) {
    String place = Wording.place(difference);
    String title = subject.replaceFirst("^dashboard ", "");
    return place.startsWith(title + STEP) ? place.substring((title + STEP).length()) : place;
  }

  /** Changes by what they are about, the worst first. */
  static Map<String, List<Change>> groups(Changes changes) {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : changes.changes()) {
      groups.computeIfAbsent(of(change), key -> new ArrayList<>()).add(change);
    }
    return groups;
  }
}
