package dashwright.compiler.diff;

/** How two sides stand to each other. */
public enum Relation {
  /** One was before, the other is after it: what differs is a change, and has a risk. */
  SUCCESSIVE,
  /** Both are there at once, such as two environments: what differs is no change of anything. */
  PARALLEL
}
