package dashwright.site.imports;

/**
 * What became of a part of a dashboard.
 *
 * @param place the part, as its author knows it
 * @param fate whether something like it is there
 * @param text what is otherwise, or why it is gone; lower case, without a full stop
 */
public record Note(String place, Fate fate, String text) {

  /** Whether something like it is there. */
  public enum Fate {
    /** It is there, and says something else than before. */
    APPROXIMATED,
    /** It is not there. */
    DROPPED
  }
}
