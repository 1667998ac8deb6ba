package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Dependency;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;

/** What something calls: an id, or an object that says more. */
final class DependencyKeys {
  private static final Key<Dependency> SERVICE =
      Key.required("service", Names.CALLEE, "What is called");
  private static final Key<Boolean> OPTIONAL =
      Key.or("optional", false, "false", Scalars.BOOLEAN, "Whether the caller works without it");

  private static final ObjectType<Dependency> OBJECT =
      ObjectType.of(
          "dependency",
          "That something calls a service or one of its endpoints",
          List.of(SERVICE, OPTIONAL),
          DependencyKeys::dependency);

  static final Type<List<Dependency>> DEPENDENCIES =
      ListType.of(ShapedType.singleOrMapping(Names.CALLEE, OBJECT));

  private DependencyKeys() {}

  private static Dependency dependency(Fields it) {
    Dependency callee = it.get(SERVICE);
    return new Dependency(
        callee.service(),
        callee.endpoint(),
        it.get(OPTIONAL) ? Dependency.Need.OPTIONAL : Dependency.Need.REQUIRED,
        callee.origin());
  }
}
