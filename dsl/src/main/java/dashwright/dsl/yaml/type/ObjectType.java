package dashwright.dsl.yaml.type;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Suggestion;
import dashwright.dsl.yaml.tree.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A mapping with keys of ours.
 *
 * @param name what it is, without an article; unique, since the schema and the reference name it so
 * @param description what it is for, a sentence without its full stop
 * @param keys its keys in the order in which people write them
 * @param forms groups of keys of which exactly one is there, whole; empty: no such groups
 * @param make the thing from its values; empty when it is refused and that was reported
 */
public record ObjectType<T>(
    String name,
    String description,
    List<Key<?>> keys,
    List<List<Key<?>>> forms,
    Function<Fields, Optional<T>> make)
    implements Type<T> {
  public ObjectType {
    keys = List.copyOf(keys);
    forms = forms.stream().<List<Key<?>>>map(List::copyOf).toList();
  }

  /** An object whose keys do not depend on each other. */
  public static <T> ObjectType<T> of(
      String name, String description, List<Key<?>> keys, Function<Fields, T> make) {
    return new ObjectType<>(name, description, keys, List.of(), make.andThen(Optional::of));
  }

  /** An object whose keys may contradict each other; the function reports that. */
  public static <T> ObjectType<T> checked(
      String name, String description, List<Key<?>> keys, Function<Fields, Optional<T>> make) {
    return new ObjectType<>(name, description, keys, List.of(), make);
  }

  /** The same object, of which exactly one group of keys must be there. */
  public ObjectType<T> oneOf(List<List<Key<?>>> groups) {
    return new ObjectType<>(name, description, keys, groups, make);
  }

  /** What to make of a key whose value cannot be read. */
  private enum Broken {
    /** There is no object then. */
    REFUSE,
    /** The key counts as left out. */
    LEAVE_OUT
  }

  @Override
  public Optional<T> bind(Site site) {
    return bind(site, Broken.REFUSE);
  }

  /**
   * Reads an object whose keys stand for themselves: keys that cannot be read are reported and left
   * out.
   */
  public Optional<T> bindReadable(Site site) {
    return bind(site, Broken.LEAVE_OUT);
  }

  private Optional<T> bind(Site site, Broken broken) {
    if (!(site.node() instanceof YamlNode.Mapping mapping)) {
      return Type.wrongShape(site, "a mapping", "its keys are " + names());
    }
    boolean sound = knowsAll(site, mapping);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Key<?> key : keys) {
      Optional<YamlNode.Entry> entry = mapping.entry(key.name());
      if (entry.isEmpty() && key.presence() == Key.Presence.REQUIRED) {
        reportMissing(site, key);
      }
      Optional<?> value =
          key.read().apply(entry.map(one -> site.under(one, "`" + key.name() + "`")));
      if (value.isEmpty() && broken == Broken.LEAVE_OUT) {
        value = key.read().apply(Optional.empty());
      }
      sound &= value.isPresent();
      value.ifPresent(read -> values.put(key.name(), read));
    }
    sound &= hasOneForm(site, mapping);
    boolean whole = broken == Broken.LEAVE_OUT && values.size() == keys.size();
    return sound || whole ? make.apply(new Fields(site, values)) : Optional.empty();
  }

  private boolean knowsAll(Site site, YamlNode.Mapping mapping) {
    boolean sound = true;
    for (YamlNode.Entry entry : mapping.entries()) {
      String written = entry.key().text();
      if (keys.stream().noneMatch(key -> key.name().equals(written))) {
        sound = false;
        site.refuse(
            Diagnostic.error(
                    ShapeRules.UNKNOWN_KEY,
                    site.reading().at(entry.key().span()),
                    "unknown key `" + ScalarType.shown(written) + "` in " + site.what())
                .help(suggestion(written)));
      }
    }
    return sound;
  }

  private String suggestion(String written) {
    String all = "the keys of " + noun() + " are " + names();
    return Suggestion.didYouMean(written, keys.stream().map(Key::name).toList())
        .map(near -> near + " " + all)
        .orElse(all);
  }

  private void reportMissing(Site site, Key<?> key) {
    site.refuse(
        Diagnostic.error(
                ShapeRules.MISSING_KEY,
                site.definedAt(),
                site.what() + " has no `" + key.name() + "`")
            .help("add `" + key.name() + ":`, " + key.type().noun()));
  }

  private boolean hasOneForm(Site site, YamlNode.Mapping mapping) {
    Predicate<Key<?>> present = key -> mapping.entry(key.name()).isPresent();
    List<List<Key<?>>> whole =
        forms.stream().filter(form -> form.stream().allMatch(present)).toList();
    List<Key<?>> all = forms.stream().<Key<?>>flatMap(List::stream).distinct().toList();
    List<Key<?>> written = all.stream().filter(present).toList();
    if (forms.isEmpty() || (whole.size() == 1 && written.size() == whole.get(0).size())) {
      return true;
    }
    site.refuse(
        Diagnostic.error(
                written.isEmpty() ? ShapeRules.MISSING_KEY : ShapeRules.INVALID_VALUE,
                site.definedAt(),
                site.what() + " needs exactly one of " + choice())
            .help(whole.isEmpty() ? addition(written) : "keep one and remove the others"));
    return false;
  }

  /** What is missing from the first form that was begun. */
  private String addition(List<Key<?>> written) {
    List<Key<?>> begun =
        forms.stream()
            .filter(form -> written.isEmpty() || form.stream().anyMatch(written::contains))
            .findFirst()
            .orElseThrow();
    return "add " + joined(begun.stream().filter(key -> !written.contains(key)).toList());
  }

  private String choice() {
    return forms.stream().map(ObjectType::joined).collect(Collectors.joining(" or "));
  }

  private static String joined(List<Key<?>> form) {
    return form.stream().map(key -> "`" + key.name() + "`").collect(Collectors.joining(" with "));
  }

  private String names() {
    return keys.stream().map(key -> "`" + key.name() + "`").collect(Collectors.joining(", "));
  }

  @Override
  public String noun() {
    return Noun.withArticle(name);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.object(this);
  }
}
