package dashwright.dsl.source;

import java.util.List;

/**
 * The rules about syntax and shape. A project cannot change their severity, and no comment silences
 * them.
 */
public final class ShapeRules {
  /** The text is not YAML, or uses a part of YAML that is refused. */
  public static final String YAML_SYNTAX = "yaml-syntax";

  /** A key that the thing does not have. */
  public static final String UNKNOWN_KEY = "unknown-key";

  /** A list where a mapping belongs, a word where a number belongs. */
  public static final String WRONG_TYPE = "wrong-type";

  /** A key that must be there is not. */
  public static final String MISSING_KEY = "missing-key";

  /** The right type, but not a value that is allowed. */
  public static final String INVALID_VALUE = "invalid-value";

  /** One key or id, defined twice. */
  public static final String DUPLICATE_ID = "duplicate-id";

  /** A name that nothing has. */
  public static final String UNKNOWN_REFERENCE = "unknown-reference";

  /** A file or folder that could not be read. */
  public static final String UNREADABLE_FILE = "unreadable-file";

  /** A part of OpenSLO that SLOs of ours cannot say. */
  public static final String OPENSLO_UNSUPPORTED = "openslo-unsupported";

  /** A part of OpenSLO that has no effect here. */
  public static final String OPENSLO_IGNORED = "openslo-ignored";

  /** A Java definition that does not compile. */
  public static final String JAVA_SYNTAX = "java-syntax";

  /** A Java definition that does not come to its end. */
  public static final String JAVA_FAILURE = "java-failure";

  private ShapeRules() {}

  /** All of them. */
  public static List<String> all() {
    return List.of(
        YAML_SYNTAX,
        UNKNOWN_KEY,
        WRONG_TYPE,
        MISSING_KEY,
        INVALID_VALUE,
        DUPLICATE_ID,
        UNKNOWN_REFERENCE,
        UNREADABLE_FILE,
        OPENSLO_UNSUPPORTED,
        OPENSLO_IGNORED,
        JAVA_SYNTAX,
        JAVA_FAILURE);
  }
}
