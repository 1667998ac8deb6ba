package dashwright.dsl.yaml.openslo;

import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Site;
import java.util.List;
import java.util.Optional;

/**
 * Who is told, and when.
 *
 * @param condition when; empty where it only tells of what no alert of ours tells
 */
record Policy(Optional<OpenSloObject.Use<Condition>> condition) {
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it is for");
  private static final Key<Boolean> NO_DATA =
      Key.or("alertWhenNoData", false, "false", Scalars.BOOLEAN, "Whether silence is told");
  private static final Key<Boolean> RESOLVED =
      Key.or("alertWhenResolved", false, "false", Scalars.BOOLEAN, "Whether its end is told");
  private static final Key<Boolean> BREACHING =
      Key.or("alertWhenBreaching", false, "false", Scalars.BOOLEAN, "Whether its start is told");
  private static final Key<List<OpenSloObject.Use<Condition>>> CONDITIONS =
      Key.required(
          "conditions",
          ListType.exactly(
              1, OpenSloObject.Use.type("AlertCondition", "conditionRef", Condition.SPEC)),
          "When it alerts");
  private static final Key<Optional<Site>> TARGETS =
      Marks.raw("notificationTargets", "Whom it tells; Alertmanager knows");

  /** What an alert policy says. */
  static final ObjectType<Policy> SPEC =
      ObjectType.of(
          "OpenSLO alert policy",
          "Who is told, and when",
          List.of(DESCRIPTION, NO_DATA, RESOLVED, BREACHING, CONDITIONS, TARGETS),
          Policy::policy);

  private static Policy policy(Fields it) {
    if (it.get(NO_DATA)) {
      note(
          it,
          "`alertWhenNoData` makes no alert",
          "the state of the SLO tells that there is no data");
    }
    if (it.get(RESOLVED)) {
      note(it, "`alertWhenResolved` has no effect", "Alertmanager's `send_resolved` does that");
    }
    if (!it.get(BREACHING)) {
      note(
          it,
          "the policy alerts on no breach, so it makes no alert",
          "add `alertWhenBreaching: true`");
      return new Policy(Optional.empty());
    }
    return new Policy(it.get(CONDITIONS).stream().findFirst());
  }

  private static void note(Fields it, String message, String help) {
    Marks.note(it.site(), it.origin(), message, help);
  }
}
