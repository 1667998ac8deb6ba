package dashwright.dsl.yaml.type;

import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value, or a mapping from environments to values with a {@code default}.
 *
 * @param value what each value is; never a mapping itself
 */
public record PerEnvironmentType<T>(Type<T> value) implements Type<PerEnvironment<T>> {
  /** The key of the value that holds where no other does. */
  public static final String DEFAULT = "default";

  /** What environments are called: not like the files and folders of an output. */
  public static final NameForm ENVIRONMENTS =
      new NameForm(
          "environment",
          "[a-z][a-z0-9-]{0,39}",
          "ids are lower-case letters, digits and `-`, start with a letter, and have at most 40"
              + " characters",
          Stream.concat(
                  Stream.of(
                      "assets",
                      "grafana",
                      "prometheus",
                      "findings",
                      "images",
                      "plan",
                      "openslo",
                      "index"),
                  NameForm.DEVICES.stream())
              .toList());

  @Override
  public Optional<PerEnvironment<T>> bind(Site site) {
    return site.node() instanceof YamlNode.Mapping mapping
        ? bind(site, mapping)
        : value.bind(site).map(PerEnvironment::always);
  }

  private Optional<PerEnvironment<T>> bind(Site site, YamlNode.Mapping mapping) {
    Optional<T> fallback = Optional.empty();
    List<PerEnvironment.Override<T>> overrides = new ArrayList<>();
    boolean sound = true;
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      Origin at = site.reading().at(entry.key().span());
      Optional<Diagnostic> refusal = ENVIRONMENTS.refusal(name, at);
      refusal.ifPresent(site.reading().diagnostics()::report);
      Optional<T> read = value.bind(site.under(entry, "`" + name + "` of " + site.what()));
      sound &= read.isPresent() && refusal.isEmpty();
      if (name.equals(DEFAULT)) {
        fallback = fallback.or(() -> read);
      } else {
        read.ifPresent(one -> overrides.add(new PerEnvironment.Override<>(name, one, at)));
      }
    }
    if (mapping.entry(DEFAULT).isEmpty()) {
      return site.refuse(
          ShapeRules.MISSING_KEY,
          site.what() + " differs between environments but has no `default`",
          "add `default: …`, the value of all other environments");
    }
    return sound ? fallback.map(found -> new PerEnvironment<>(found, overrides)) : Optional.empty();
  }

  @Override
  public String noun() {
    return value.noun();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.perEnvironment(this);
  }
}
