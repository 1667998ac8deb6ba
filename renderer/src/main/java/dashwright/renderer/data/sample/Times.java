package dashwright.renderer.data.sample;

/** Lengths of time, in milliseconds. */
final class Times {
  static final long SECOND = 1_000;
  static final long MINUTE = 60 * SECOND;
  static final long HOUR = 60 * MINUTE;
  static final long DAY = 24 * HOUR;
  static final long YEAR = 365 * DAY;

  private Times() {}
}
