package dashwright.site.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A completion script for fish, which Picocli does not write. */
final class FishCompletion {
  private static final String ROOT = "__fish_use_subcommand";
  private static final String SEEN = "__fish_seen_subcommand_from ";
  private static final String NOT_SEEN = "; and not " + SEEN;

  private FishCompletion() {}

  static String script(CommandLine tree) {
    StringBuilder script = new StringBuilder();
    names(script, ROOT, tree);
    options(script, ROOT, tree.getCommandSpec());
    for (CommandLine command : tree.getSubcommands().values()) {
      command(script, seen(command, tree), command);
    }
    return script.toString();
  }

  /** When a command of the program was typed, and not one of the same name within another. */
  private static String seen(CommandLine command, CommandLine tree) {
    String name = command.getCommandName();
    String others =
        tree.getSubcommands().values().stream()
            .filter(other -> other.getSubcommands().containsKey(name))
            .map(CommandLine::getCommandName)
            .collect(Collectors.joining(" "));
    return others.isEmpty() ? SEEN + name : SEEN + name + NOT_SEEN + others;
  }

  private static void command(StringBuilder script, String when, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (!command.getSubcommands().isEmpty()) {
      names(script, when + NOT_SEEN + String.join(" ", command.getSubcommands().keySet()), command);
    }
    options(script, when, spec);
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      if (argument.completionCandidates() != null) {
        line(script, when, "-f -a " + quoted(String.join(" ", argument.completionCandidates())));
      }
    }
    for (CommandLine part : command.getSubcommands().values()) {
      command(script, when + "; and " + SEEN + part.getCommandName(), part);
    }
  }

  private static void names(StringBuilder script, String when, CommandLine parent) {
    for (CommandLine command : parent.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      line(script, when, "-f -a " + spec.name() + description(summary(spec)));
    }
  }

  private static void options(StringBuilder script, String when, CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      StringBuilder line = new StringBuilder();
      for (String name : option.names()) {
        line.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
            .append(' ');
      }
      if (option.arity().max() > 0) {
        line.append("-r ");
        if (option.completionCandidates() != null) {
          line.append("-f -a ")
              .append(quoted(String.join(" ", option.completionCandidates())))
              .append(' ');
        }
      }
      line(
          script,
          when,
          line.toString().strip() + description(String.join(" ", option.description())));
    }
  }

  private static String summary(CommandSpec spec) {
    return spec.usageMessage().description()[0];
  }

  private static String description(String text) {
    return " -d " + quoted(text);
  }

  private static void line(StringBuilder script, String when, String rest) {
    script.append("complete -c " + CommandTree.NAME + " -n ").append(quoted(when)).append(' ');
    script.append(rest).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
