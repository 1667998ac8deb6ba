package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.Variable;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;

/** The keys of a variable. */
final class VariableKeys {
  private static final Key<Located<String>> LABEL =
      Key.required("label", Names.LABEL, "The label whose values a reader may choose");
  private static final Key<Boolean> MULTI =
      Key.or("multi", false, "false", Scalars.BOOLEAN, "Whether several values may be chosen");

  private static final ObjectType<Variable> VARIABLE =
      ObjectType.of(
          "variable",
          "A choice that a reader has, in Grafana and in the pages",
          List.of(LABEL, Titles.TITLE, MULTI),
          it ->
              new Variable(
                  it.id(),
                  it.get(LABEL).value(),
                  Titles.of(it),
                  it.get(MULTI) ? Variable.Choice.MANY : Variable.Choice.ONE,
                  it.origin()));

  static final Type<List<Variable>> VARIABLES = new MapType<>(Names.form("variable"), VARIABLE);

  private VariableKeys() {}
}
