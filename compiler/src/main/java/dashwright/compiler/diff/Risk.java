package dashwright.compiler.diff;

import java.util.Locale;

/** How much a reviewer has to care, most first. */
public enum Risk {
  /** Somebody's link, alert or promise is gone or weaker. */
  BREAKING,
  /** The same chart or promise now says something else. */
  RISKY,
  /** Words, layout, additions. */
  SAFE,
  /** None: the sides are not before and after. */
  NONE;

  /** The word programs read. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word people read. */
  public String label() {
    return this == NONE ? "differs" : word();
  }

  /** The one to care about more. */
  public Risk worse(Risk other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Whether this is as bad as the other, or worse. */
  public boolean atLeast(Risk other) {
    return compareTo(other) <= 0;
  }
}
