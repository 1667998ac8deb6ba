package dashwright.renderer.data.sample;

/** The value of a series over time. */
interface Course {
  /**
   * The value.
   *
   * @param time when, in milliseconds since 1970
   * @param birth when the series began at 0, if it counts; the least time there is: never
   */
  double at(long time, long birth);

  /** How it is sampled. */
  default Kind kind() {
    return Kind.LEVEL;
  }

  /** What kind of values. */
  enum Kind {
    /** It only grows, from 0: windows look at its differences. */
    COUNT,
    /** It goes up and down. */
    LEVEL
  }
}
