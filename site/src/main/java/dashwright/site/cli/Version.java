package dashwright.site.cli;

import java.util.Optional;

/** Which version of the program this is. */
final class Version {
  private Version() {}

  /** As the manifest of the program's file has it; {@code unpacked} when it runs from classes. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("unpacked");
  }
}
