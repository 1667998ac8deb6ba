package dashwright.dsl.model;

import java.util.Locale;

/** How urgent an alert is. */
public enum AlertSeverity {
  LOW,
  HIGH;

  /** The word people read and write, also the value of the alert's {@code severity} label. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
