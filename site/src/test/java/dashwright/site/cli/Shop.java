package dashwright.site.cli;

import java.nio.file.Path;

/** A small project of two files, with a little of everything. */
public final class Shop {
  private Shop() {}

  /** Where it is. */
  public static Path folder() {
    return Path.of("src/test/projects/shop").toAbsolutePath();
  }
}
