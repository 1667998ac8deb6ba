package dashwright.dsl.yaml.openslo;

import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Locale;

/** A comparison. */
enum Op {
  LTE,
  GTE,
  LT,
  GT;

  static final Type<Op> TYPE =
      ScalarType.words("a comparison", List.of(values()), op -> op.name().toLowerCase(Locale.ROOT));
}
