package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Slo;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import java.util.List;

/** The keys of an agreement. */
final class AgreedKeys {
  private static final Key<String> WITH = Key.required("with", Scalars.LINE, "With whom");
  private static final Key<String> ON = Key.required("on", Scalars.DATE, "When, an ISO date");

  static final ObjectType<Slo.Agreed> AGREED =
      ObjectType.of(
          "agreement",
          "Who agreed to an SLO",
          List.of(WITH, ON),
          it -> new Slo.Agreed(it.get(WITH), it.get(ON)));

  private AgreedKeys() {}
}
