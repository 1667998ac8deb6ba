package dashwright.site.cli;

import dashwright.dsl.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Picocli's complaints in our words. */
final class UsageErrors {
  private static final Pattern VALUE_OF_FLAG =
      Pattern.compile("option '([^']+)' [^']*should be specified without");

  private UsageErrors() {}

  static UsageException of(ParameterException complaint) {
    CommandSpec command = complaint.getCommandLine().getCommandSpec();
    if (complaint instanceof UnmatchedArgumentException unmatched) {
      return unknown(command, unmatched.getUnmatched().get(0));
    }
    if (complaint instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return needsValue(option);
    }
    String message = complaint.getMessage();
    Matcher flag = VALUE_OF_FLAG.matcher(message);
    if (flag.lookingAt()) {
      return new UsageException("`" + flag.group(1) + "` takes no value", more(command));
    }
    if (complaint.getArgSpec() instanceof OptionSpec option) {
      return needsValue(option);
    }
    return new UsageException(message, more(command));
  }

  private static UsageException unknown(CommandSpec command, String word) {
    if (word.startsWith("-") && word.length() > 1) {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return new UsageException(
          "there is no option `" + name + "`" + of(command),
          suggestion(name, command).orElse(more(command)));
    }
    if (!command.subcommands().isEmpty()) {
      return new UsageException(
          "there is no command `" + word + "`" + of(command),
          Suggestion.didYouMean(word, commands(command)).orElse(more(command)));
    }
    return new UsageException(
        "`" + word + "` is one argument too many" + of(command), more(command));
  }

  /** No letter is near to another one. */
  private static Optional<String> suggestion(String name, CommandSpec command) {
    return name.startsWith("--") ? Suggestion.didYouMean(name, options(command)) : Optional.empty();
  }

  private static UsageException needsValue(OptionSpec option) {
    String name = option.longestName();
    return new UsageException(
        "`" + name + "` needs a value", "write `" + name + " " + option.paramLabel() + "`");
  }

  private static String of(CommandSpec command) {
    return command.parent() == null
        ? ""
        : " of `" + command.qualifiedName().replaceFirst("^\\S+ ", "") + "`";
  }

  private static String more(CommandSpec command) {
    return "`" + command.qualifiedName() + " --help` tells what there is";
  }

  private static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    command.options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }

  private static List<String> commands(CommandSpec command) {
    return command.subcommands().values().stream().map(CommandLine::getCommandName).toList();
  }
}
