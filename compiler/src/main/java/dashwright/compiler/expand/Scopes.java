package dashwright.compiler.expand;

import dashwright.compiler.promql.Matcher;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Scope;
import dashwright.dsl.model.Select;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where queries look: the selects of environment, service and endpoint as matchers; the nearest
 * wins on a label.
 */
final class Scopes {
  private final Setting setting;

  Scopes(Setting setting) {
    this.setting = setting;
  }

  List<Matcher> environment() {
    return matchers(List.of(setting.environment().select()));
  }

  List<Matcher> of(Service service) {
    return matchers(List.of(setting.environment().select(), service.select()));
  }

  List<Matcher> of(Service service, Endpoint endpoint) {
    return matchers(List.of(setting.environment().select(), service.select(), endpoint.select()));
  }

  /** The matchers of something with a scope of its own. */
  List<Matcher> of(Scope scope, List<Matcher> inherited) {
    if (scope instanceof Scope.Own own) {
      return matchers(List.of(setting.environment().select(), own.select()));
    }
    return scope instanceof Scope.None ? List.of() : inherited;
  }

  private List<Matcher> matchers(List<Select> selects) {
    Map<String, Matcher> byLabel = new LinkedHashMap<>();
    for (Select select : selects) {
      for (Select.Label label : select.labels()) {
        byLabel.put(label.name(), Matcher.oneOf(label.name(), label.values().in(setting.id())));
      }
    }
    return new ArrayList<>(byLabel.values());
  }
}
