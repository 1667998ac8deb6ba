package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Slo;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The keys of an SLO. */
final class SloKeys {
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it promises, and to whom");
  private static final Key<Reference> SERVICE =
      Key.required("service", Names.id("a service"), "Whose promise it is");
  private static final Key<Optional<Reference>> ENDPOINT =
      Key.optional("endpoint", Names.id("an endpoint"), "The endpoint, where it is about one");
  private static final Key<Located<PerEnvironment<BigDecimal>>> OBJECTIVE =
      Key.required(
          "objective",
          Scalars.perEnvironment(Scalars.PERCENTAGE).located(),
          "The share of good events; the % is required");
  private static final Key<PerEnvironment<Slo.Window>> WINDOW =
      Key.required(
          "window",
          Scalars.perEnvironment(WindowKeys.WINDOW),
          "The time over which it must hold: rolling, or a calendar period");
  private static final Key<Slo.Sli> SLI =
      Key.or(
          "sli", new Slo.Sli.Availability(), "availability", SliKeys.SLI, "What a good event is");
  private static final Key<Optional<Slo.MeasuredAt>> MEASURED_AT =
      Key.optional(
          "measured-at",
          ScalarType.words(
              "a place of measurement", List.of(Slo.MeasuredAt.values()), Slo.MeasuredAt::word),
          "How near to the users it is measured");
  private static final Key<Optional<Located<Slo.Alerts>>> ALERTS =
      Key.optional(
          "alerts",
          AlertsKeys.ALERTS.located(),
          "When somebody is told: `default` (burn rate 2 low, 10 high; also when it is left out),"
              + " `workbook` (14.4, 6, 3, 1), `none`, a list, or a map with more than burn rates");
  private static final Key<Optional<String>> POLICY =
      Key.optional("policy", Scalars.PROSE, "What happens once the error budget is spent");
  private static final Key<Optional<Slo.Agreed>> AGREED =
      Key.optional("agreed", AgreedKeys.AGREED, "With whom, and when");
  private static final Key<Optional<PerEnvironment<String>>> RUNBOOK =
      Key.optional("runbook", Addresses.URL, "What to do; the service's unless it is given");

  private static final ObjectType<Slo> SLO =
      ObjectType.of(
          "SLO",
          "What was promised to users: an objective for an indicator over a window",
          List.of(
              Titles.TITLE,
              DESCRIPTION,
              SERVICE,
              ENDPOINT,
              OBJECTIVE,
              WINDOW,
              SLI,
              MEASURED_AT,
              ALERTS,
              POLICY,
              AGREED,
              RUNBOOK,
              EnvironmentKeys.ONLY_IN),
          SloKeys::slo);

  static final Type<List<Slo>> SLOS = new MapType<>(Names.form("SLO"), SLO);

  private SloKeys() {}

  private static Slo slo(Fields it) {
    return new Slo(
        it.id(),
        Titles.of(it),
        it.get(DESCRIPTION),
        it.get(SERVICE),
        it.get(ENDPOINT),
        it.get(OBJECTIVE),
        it.get(WINDOW),
        it.get(SLI),
        it.get(MEASURED_AT),
        it.get(ALERTS).orElseGet(() -> new Located<>(new Slo.Alerts.Standard(), it.origin())),
        it.get(POLICY),
        it.get(AGREED),
        it.get(RUNBOOK),
        it.get(EnvironmentKeys.ONLY_IN),
        it.origin());
  }
}
