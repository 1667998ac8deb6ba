package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Differences by where they are and by what they name. */
final class CauseIndex {
  private final Map<String, List<Difference>> byThing = new LinkedHashMap<>();
  private final Map<String, List<Difference>> byParent = new LinkedHashMap<>();
  private final Map<String, List<Difference>> byPage = new LinkedHashMap<>();
  private final Map<String, List<Difference>> byName = new LinkedHashMap<>();
  private final Map<String, List<Difference>> promises = new LinkedHashMap<>();
  private final Map<String, List<Difference>> selects = new LinkedHashMap<>();
  private final Map<String, List<Difference>> metrics = new LinkedHashMap<>();
  private final Map<String, List<Difference>> byEnvironment = new LinkedHashMap<>();

  CauseIndex(List<Difference> all) {
    for (Difference difference : all) {
      Address base = difference.base();
      add(byThing, String.join("\n", base.keys()), difference);
      add(byParent, String.join("\n", base.parent().keys()), difference);
      add(byPage, difference.address().page(), difference);
      add(byEnvironment, base.environment(), difference);
      if (Selection.isSelect(difference)) {
        add(selects, base.environment(), difference);
      }
      if (difference.thing().kind() == Kind.METRIC) {
        add(metrics, base.environment(), difference);
      }
      if (Causes.isPromise(difference)) {
        add(promises, base.environment(), difference);
      }
      if (difference instanceof Added || difference instanceof Removed) {
        for (String name : names(difference.thing())) {
          add(byName, way(difference) + "\n" + base.environment() + "\n" + name, difference);
        }
      }
    }
  }

  /** A thing goes by its id, and an endpoint of a service by its own too. */
  private static Set<String> names(Thing thing) {
    Set<String> names = new LinkedHashSet<>();
    names.add(thing.id());
    if (thing.kind() == Kind.NEED) {
      names.add(thing.fact(Aspect.SERVICE));
    }
    return names;
  }

  private static void add(Map<String, List<Difference>> index, String key, Difference difference) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(difference);
  }

  /** Others about the same thing. */
  List<Difference> atThing(Difference difference) {
    return byThing.get(String.join("\n", difference.base().keys()));
  }

  /** Others about things beside it. */
  List<Difference> besides(Difference difference) {
    return byParent.get(String.join("\n", difference.base().parent().keys()));
  }

  /** Others about the thing that it is a part of. */
  List<Difference> atParent(Difference difference) {
    return byThing.getOrDefault(String.join("\n", difference.base().parent().keys()), List.of());
  }

  /** All of the same dashboard of the same environment. */
  List<Difference> onPage(Difference difference) {
    return byPage.get(difference.address().page());
  }

  /** All of the same environment. */
  List<Difference> around(Difference difference) {
    return byEnvironment.get(difference.base().environment());
  }

  /** What picks series otherwise in the same environment. */
  List<Difference> selects(Difference difference) {
    return selects.getOrDefault(difference.base().environment(), List.of());
  }

  /** What changed in the catalogue of the same environment. */
  List<Difference> metrics(Difference difference) {
    return metrics.getOrDefault(difference.base().environment(), List.of());
  }

  /** What changed in the promises of the same environment. */
  List<Difference> promises(Difference difference) {
    return promises.getOrDefault(difference.base().environment(), List.of());
  }

  /** Those that came, or went, in an environment under a name. */
  List<Difference> named(String way, String environment, String name) {
    return byName.getOrDefault(way + "\n" + environment + "\n" + name, List.of());
  }

  static String way(Difference difference) {
    return difference instanceof Added ? "came" : "went";
  }

  /** The names that a thing is made of. */
  static Set<String> words(Difference difference) {
    Thing thing = difference.thing();
    Set<String> words = new LinkedHashSet<>();
    for (String text : List.of(thing.id(), thing.fact(Aspect.SUBJECT), thing.fact(Aspect.TARGET))) {
      words.add(text);
      words.addAll(Arrays.asList(text.split("[^a-zA-Z0-9-]+", -1)));
      words.addAll(Arrays.asList(text.split("[ >.]", -1)));
    }
    words.add(thing.fact(Aspect.SECTION));
    words.remove("");
    return words;
  }

  /** The items that only one of two lists has. */
  static Set<String> unshared(Edited edited) {
    Set<String> before = new LinkedHashSet<>(Arrays.asList(edited.before().split("\n", -1)));
    Set<String> after = new LinkedHashSet<>(Arrays.asList(edited.after().split("\n", -1)));
    Set<String> all = new LinkedHashSet<>(before);
    all.addAll(after);
    all.removeIf(item -> before.contains(item) && after.contains(item));
    all.remove("");
    return all;
  }
}
