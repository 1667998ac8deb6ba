package dashwright.dsl.yaml.tree;

/** How much one file may hold, so that no input makes the program slow or exhausts its memory. */
public final class Limits {
  /** Most bytes of a file: 3 MiB. */
  public static final int FILE_BYTES = 3 * 1024 * 1024;

  /** Most UTF-16 units of one text. */
  public static final int TEXT_LENGTH = 65_536;

  /** Most lists and mappings inside each other. */
  public static final int DEPTH = 64;

  /** Most values in one file. */
  public static final int VALUES = 250_000;

  private Limits() {}
}
