package dashwright.dsl.yaml.type;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.Optional;

/**
 * A value, and where it stands.
 *
 * @param node the value
 * @param what how to call it in a message: its key in backticks, or {@code team `storefront`}
 * @param key the key under which it stands; empty in a list
 * @param reading the file and the findings
 */
public record Site(YamlNode node, String what, Optional<YamlNode.Scalar> key, Reading reading) {

  /** The value of an entry. */
  Site under(YamlNode.Entry entry, String name) {
    return new Site(entry.value(), name, Optional.of(entry.key()), reading);
  }

  /** An item of this list. */
  Site item(YamlNode item) {
    return new Site(item, "an item of " + what, Optional.empty(), reading);
  }

  /** The key as an id. */
  public String id() {
    return key.map(YamlNode.Scalar::text)
        .orElseThrow(() -> new IllegalStateException(what + " has no id"));
  }

  /** Where the value stands. */
  public Origin origin() {
    return reading.at(node.span());
  }

  /** Where the thing is named: its key, or the value itself in a list. */
  public Origin definedAt() {
    return key.map(name -> reading.at(name.span())).orElseGet(this::origin);
  }

  /** Reports an error at the value. */
  public <T> Optional<T> refuse(String rule, String message, String help) {
    return refuse(Diagnostic.error(rule, origin(), message).help(help));
  }

  /** Reports a finding; there is no value then. */
  public <T> Optional<T> refuse(Diagnostic diagnostic) {
    reading.diagnostics().report(diagnostic);
    return Optional.empty();
  }
}
