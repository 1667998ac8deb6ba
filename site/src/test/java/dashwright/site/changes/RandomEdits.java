package dashwright.site.changes;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiler;
import dashwright.compiler.diff.Aspect;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.PlanThings;
import dashwright.compiler.diff.Thing;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.site.cli.Shop;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Changes something, anywhere in a project. */
final class RandomEdits {
  private final SplittableRandom random;
  private String done = "";
  private String named = "";

  RandomEdits(SplittableRandom random) {
    this.random = random;
  }

  /** A project with a little of everything. */
  static Thing project() {
    return Holder.PROJECT;
  }

  /** Compiled once for all tests. */
  private static final class Holder {
    static final Thing PROJECT = compile();

    private static Thing compile() {
      Diagnostics diagnostics = new Diagnostics();
      Model model = ProjectReader.read(Shop.folder(), diagnostics);
      Compilation compilation = Compiler.compile(model, diagnostics);
      return PlanThings.of(compilation.plan().orElseThrow());
    }
  }

  /** What was done. */
  String done() {
    return done;
  }

  /** A word that a description of it must hold. */
  String named() {
    return named;
  }

  Thing edit(Thing thing) {
    List<Thing> parts = thing.parts();
    boolean deeper = !parts.isEmpty() && random.nextInt(5) > 0;
    if (deeper) {
      int index = random.nextInt(parts.size());
      List<Thing> changed = new ArrayList<>(parts);
      changed.set(index, edit(parts.get(index)));
      return with(thing, changed);
    }
    return switch (random.nextInt(4)) {
      case 0 -> removed(thing);
      case 1 -> added(thing);
      case 2 -> swapped(thing);
      default -> fact(thing);
    };
  }

  private Thing fact(Thing thing) {
    List<Aspect> known = new ArrayList<>(thing.facts().keySet());
    known.removeIf(aspect -> aspect == Aspect.OBJECTIVE || isNumber(thing, aspect));
    if (known.isEmpty()) {
      return removed(thing);
    }
    Aspect aspect = known.get(random.nextInt(known.size()));
    Map<Aspect, String> facts = new EnumMap<>(thing.facts());
    facts.put(aspect, "other " + random.nextInt(1000));
    named = facts.get(aspect);
    done = thing.kind() + " " + thing.id() + " " + aspect;
    return new Thing(thing.kind(), thing.id(), thing.title(), thing.origin(), facts, thing.parts());
  }

  private static boolean isNumber(Thing thing, Aspect aspect) {
    return thing.fact(aspect).matches("[0-9.]+");
  }

  private Thing removed(Thing thing) {
    if (thing.parts().isEmpty()) {
      done = "nothing";
      return thing;
    }
    List<Thing> parts = new ArrayList<>(thing.parts());
    Thing gone = parts.remove(random.nextInt(parts.size()));
    done = "removed " + gone.kind() + " " + gone.id();
    named = gone.kind().word();
    return with(thing, parts);
  }

  private Thing added(Thing thing) {
    if (thing.parts().isEmpty()) {
      return fact(thing);
    }
    List<Thing> parts = new ArrayList<>(thing.parts());
    int index = random.nextInt(parts.size());
    Thing model = parts.get(index);
    named = "new-" + random.nextInt(1000);
    parts.add(
        index, new Thing(model.kind(), named, named, model.origin(), model.facts(), model.parts()));
    done = "added " + model.kind() + " " + named;
    return with(thing, parts);
  }

  private Thing swapped(Thing thing) {
    List<Thing> charts = thing.parts(Kind.CHART);
    if (charts.size() < 2) {
      return fact(thing);
    }
    List<Thing> parts = new ArrayList<>(thing.parts());
    int first = random.nextInt(charts.size() - 1);
    int one = parts.indexOf(charts.get(first));
    int other = parts.indexOf(charts.get(first + 1));
    Thing kept = parts.get(one);
    parts.set(one, parts.get(other));
    parts.set(other, kept);
    done = "swapped " + kept.id();
    named = "reordered";
    return with(thing, parts);
  }

  private static Thing with(Thing thing, List<Thing> parts) {
    return new Thing(thing.kind(), thing.id(), thing.title(), thing.origin(), thing.facts(), parts);
  }
}
