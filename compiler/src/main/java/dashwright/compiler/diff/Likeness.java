package dashwright.compiler.diff;

import java.util.LinkedHashSet;
import java.util.Set;

/** How much two things have in common: the share of their facts, those of their parts included. */
final class Likeness {
  /** From here on, two things are one under two names. */
  static final double SAME = 0.5;

  private Likeness() {}

  static double of(Thing base, Thing head) {
    if (base.kind() == Kind.ALERT && !base.fact(Aspect.KIND).equals(head.fact(Aspect.KIND))) {
      return 0;
    }
    Set<String> left = words(base);
    Set<String> right = words(head);
    long common = left.stream().filter(right::contains).count();
    long all = left.size() + right.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static Set<String> words(Thing thing) {
    Set<String> words = new LinkedHashSet<>();
    collect(thing, "", words);
    return words;
  }

  private static void collect(Thing thing, String place, Set<String> words) {
    thing
        .facts()
        .forEach(
            (aspect, value) -> {
              switch (aspect.nature()) {
                case TEXT, MEANING -> words.add(place + aspect + "=" + value);
                case IDENTITY, LAYOUT, DERIVED -> {}
              }
            });
    for (Thing part : thing.parts()) {
      if (!isBeside(part.kind())) {
        collect(part, place + part.kind() + "/", words);
      }
    }
  }

  private static boolean isBeside(Kind kind) {
    return kind == Kind.LINK || kind == Kind.DEPLOYMENT || kind == Kind.RULE;
  }
}
