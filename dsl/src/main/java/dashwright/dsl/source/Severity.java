package dashwright.dsl.source;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word people read and write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as bad as the other, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
