package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Slo;
import dashwright.dsl.yaml.keys.Addresses;
import dashwright.dsl.yaml.keys.Names;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OpenSLO has no key for, said in annotations of ours: {@code dashwright.github.io/endpoint}.
 *
 * @param endpoint the endpoint of the service
 * @param measuredAt how near to the users it is measured
 * @param policy what happens once the budget is spent
 * @param agreed with whom, when
 * @param runbook a URL
 * @param shortWindow of an alert condition, the window after which the alert resets
 */
record SloNotes(
    Optional<Reference> endpoint,
    Optional<Slo.MeasuredAt> measuredAt,
    Optional<String> policy,
    Optional<Slo.Agreed> agreed,
    Optional<PerEnvironment<String>> runbook,
    Optional<Duration> shortWindow) {
  /** How the names of our annotations start. */
  static final String PREFIX = "dashwright.github.io/";

  private static final Key<Optional<Reference>> ENDPOINT =
      Key.optional(PREFIX + "endpoint", Names.id("an endpoint"), "The endpoint of the service");
  private static final Key<Optional<Slo.MeasuredAt>> MEASURED_AT =
      Key.optional(
          PREFIX + "measured-at",
          ScalarType.words(
              "a place of measurement", List.of(Slo.MeasuredAt.values()), Slo.MeasuredAt::word),
          "How near to the users it is measured");
  private static final Key<Optional<String>> POLICY =
      Key.optional(PREFIX + "policy", Scalars.PROSE, "What happens once the budget is spent");
  private static final Key<Optional<Slo.Agreed>> AGREED =
      Key.optional(
          PREFIX + "agreed",
          ScalarType.text(
              "with whom and when it was agreed", "Head of store, 2026-10-01", SloNotes::agreed),
          "With whom, and when");
  private static final Key<Optional<PerEnvironment<String>>> RUNBOOK =
      Key.optional(PREFIX + "runbook", Addresses.URL, "What to do");
  private static final Key<Optional<Duration>> SHORT =
      Key.optional(
          PREFIX + "short-window",
          Scalars.DURATION,
          "Of an alert condition, the window after which the alert resets");

  /** The annotations of ours; those of others were taken away. */
  static final ObjectType<SloNotes> TYPE =
      ObjectType.of(
          "OpenSLO annotations",
          "What OpenSLO has no key for",
          List.of(ENDPOINT, MEASURED_AT, POLICY, AGREED, RUNBOOK, SHORT),
          SloNotes::notes);

  /** Says nothing. */
  static SloNotes none() {
    return new SloNotes(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Slo.Agreed> agreed(String text) {
    Matcher form = Pattern.compile("(\\S.*), (\\d{4}-\\d{2}-\\d{2})").matcher(text.strip());
    return form.matches() && isDate(form.group(2))
        ? Optional.of(new Slo.Agreed(form.group(1), form.group(2)))
        : Optional.empty();
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  private static SloNotes notes(Fields it) {
    return new SloNotes(
        it.get(ENDPOINT),
        it.get(MEASURED_AT),
        it.get(POLICY),
        it.get(AGREED),
        it.get(RUNBOOK),
        it.get(SHORT));
  }
}
