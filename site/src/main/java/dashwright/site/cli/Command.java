package dashwright.site.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Command {
  /** The word it is called by. */
  String name();

  /** Its options, arguments and help, without those that all commands share. */
  CommandSpec spec();

  /** The commands that it consists of, if it does nothing by itself. */
  default List<Command> parts() {
    return List.of();
  }

  /**
   * Does its work.
   *
   * @throws UsageException when it cannot be done as asked
   * @throws IOException when a file cannot be read or written
   */
  ExitCode run(Arguments arguments, Console console) throws IOException;
}
