package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Edited;

/** How much a consequence adds to the risk of its cause. */
final class Consequence {
  private Consequence() {}

  /** What the compiler makes of other things is as risky as those; what is gone, is gone. */
  static Risk risk(Difference difference) {
    if (difference instanceof Edited edited) {
      boolean derived =
          switch (edited.thing().kind()) {
            case CHART, DASHBOARD, SLO, VARIABLE -> edited.aspect() != Aspect.ID;
            default -> true;
          };
      return derived ? Risk.SAFE : Judge.of(difference).risk();
    }
    return Judge.of(difference).risk();
  }
}
