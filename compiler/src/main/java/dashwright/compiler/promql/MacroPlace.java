package dashwright.compiler.promql;

/** What is due where a macro stands. */
enum MacroPlace {
  /** A value. */
  OPERAND,
  /** A length of time: in square brackets or behind {@code offset}. */
  DURATION,
  /** Unix seconds: behind {@code @}. */
  TIMESTAMP,
  /** A part of a name, a label or a whole matcher. */
  NAME
}
