package dashwright.compiler.inference;

/** Whether a result is there when nothing happens. */
public enum Presence {
  /** It is there, with 0 where nothing happened. */
  ALWAYS,
  /** It comes with the first event. */
  AFTER_FIRST_EVENT,
  /** It cannot be told. */
  UNKNOWN
}
