package dashwright.site.cli;

import java.util.Optional;

/**
 * What one render came to.
 *
 * @param code how a program learns of it
 * @param trouble why nothing was written; empty: it was
 */
record Round(ExitCode code, Optional<String> trouble) {
  static Round written(ExitCode code) {
    return new Round(code, Optional.empty());
  }

  static Round failed(ExitCode code, String trouble) {
    return new Round(code, Optional.of(trouble));
  }
}
