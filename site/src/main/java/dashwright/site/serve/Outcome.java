package dashwright.site.serve;

/** What a build came to. */
public sealed interface Outcome {
  /** The pages are those of the definitions. */
  record Done() implements Outcome {}

  /**
   * The pages of the last time stay.
   *
   * @param trouble what is wrong, as text for people
   */
  record Failed(String trouble) implements Outcome {}

  /** Files changed while it ran, so it was given up. */
  record Outdated() implements Outcome {}
}
