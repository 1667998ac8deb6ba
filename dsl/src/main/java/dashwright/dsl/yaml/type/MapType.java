package dashwright.dsl.yaml.type;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping from names of the author's choice. Entries that cannot be read are left out, and
 * reported; so is a second one of a name.
 *
 * @param names what its keys look like
 * @param value what stands under each; its site knows the name
 * @param most how many there may be in one place
 */
public record MapType<T>(NameForm names, Type<T> value, int most) implements Type<List<T>> {

  /** As many as one file can hold. */
  public MapType(NameForm names, Type<T> value) {
    this(names, value, Limits.VALUES);
  }

  @Override
  public Optional<List<T>> bind(Site site) {
    if (!(site.node() instanceof YamlNode.Mapping mapping)) {
      return Type.wrongShape(site, "a mapping", "write `name: …` for each " + names.noun());
    }
    int size = mapping.entries().size();
    if (size > most) {
      return site.refuse(
          ShapeRules.INVALID_VALUE,
          site.what()
              + " holds "
              + size
              + " "
              + names.noun()
              + "s, and at most "
              + most
              + " are read",
          "leave some out, or split what holds them");
    }
    List<T> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      Origin at = site.reading().at(entry.key().span());
      Optional<Diagnostic> refusal = names.refusal(name, at);
      refusal.ifPresent(site.reading().diagnostics()::report);
      value
          .bind(site.under(entry, names.noun() + " `" + ScalarType.shown(name) + "`"))
          .filter(ignored -> refusal.isEmpty() && seen.add(name))
          .ifPresent(values::add);
    }
    return Optional.of(List.copyOf(values));
  }

  @Override
  public String noun() {
    return "a mapping from the name of " + names.nounWithArticle() + " to " + value.noun();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.map(this);
  }
}
