package dashwright.site.cli;

import java.util.Optional;

/** The user asked for something that cannot be done: a sentence, and what to do instead. */
class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String help;

  UsageException(String message, String help) {
    super(message);
    this.help = help;
  }

  UsageException(String message) {
    this(message, "");
  }

  Optional<String> help() {
    return help.isEmpty() ? Optional.empty() : Optional.of(help);
  }
}
