package dashwright.site.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A completion script for fish, which Picocli does not write. */
final class FishCompletion {
  private static final String ROOT = "__fish_use_subcommand";

  private FishCompletion() {}

  static String script(CommandLine tree) {
    StringBuilder script = new StringBuilder();
    CommandSpec root = tree.getCommandSpec();
    for (CommandLine command : tree.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      line(script, ROOT, "-f -a " + spec.name() + description(summary(spec)));
    }
    options(script, ROOT, root);
    for (CommandLine command : tree.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      String when = "__fish_seen_subcommand_from " + spec.name();
      options(script, when, spec);
      for (PositionalParamSpec argument : spec.positionalParameters()) {
        if (argument.completionCandidates() != null) {
          line(script, when, "-f -a " + quoted(String.join(" ", argument.completionCandidates())));
        }
      }
    }
    return script.toString();
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
