package dashwright.site.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * All commands as Picocli knows them. Built without annotations, since reading those takes time at
 * every start.
 */
final class CommandTree {
  static final String NAME = "dashwright";
  private static final int WIDTH = 100;

  private CommandTree() {}

  static CommandLine of(List<Command> commands) {
    CommandSpec root = CommandSpec.create().name(NAME);
    root.addOption(
        OptionSpec.builder("--version")
            .type(boolean.class)
            .versionHelp(true)
            .description("Show the version.")
            .build());
    root.usageMessage()
        .description(
            "Compiles definitions of dashboards, checks them, and renders them without a server.")
        .footer(
            "%nExit codes: 0 success, 1 findings, 2 wrong usage or no plan, 3 a bug of ours."
                + "%n`dashwright COMMAND --help` tells more of a command.");
    share(root);
    CommandLine line = new CommandLine(root);
    commands.forEach(command -> add(line, command));
    return line.setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setOverwrittenOptionsAllowed(true);
  }

  private static void add(CommandLine parent, Command command) {
    CommandSpec spec = command.spec().name(command.name());
    share(spec);
    CommandLine line = new CommandLine(spec);
    command.parts().forEach(part -> add(line, part));
    parent.addSubcommand(command.name(), line);
  }

  private static void share(CommandSpec spec) {
    UsageMessageSpec help = spec.usageMessage();
    help.optionListHeading(spec.options().isEmpty() ? "" : "%nOptions:%n");
    spec.addMixin("everywhere", GlobalOptions.mixin());
    help.width(WIDTH)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .descriptionHeading("%n")
        .parameterListHeading("%nArguments:%n")
        .commandListHeading("%nCommands:%n");
  }
}
