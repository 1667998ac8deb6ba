package dashwright.dsl.promql;

/** Which series of two sides belong together. */
public sealed interface Joining permits Matching, GroupedMatching {
  /** As it stands behind an operator. */
  String promql();
}
