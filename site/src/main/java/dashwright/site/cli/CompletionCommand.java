package dashwright.site.cli;

import dashwright.dsl.source.Suggestion;
import java.util.List;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code completion}: prints a script that completes commands and options in a shell.
 *
 * @param program all commands, asked for when the script is made
 */
record CompletionCommand(Supplier<List<Command>> program) implements Command {

  private enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Prints a script that completes commands and options in a shell.",
            "",
            "bash:  source <(dashwright completion bash)",
            "zsh:   autoload -U +X bashcompinit && bashcompinit && source <(dashwright completion zsh)",
            "fish:  dashwright completion fish | source");
    return spec.addPositional(
        Options.wordArgument("SHELL", Words.all(Shell.values()), "One of bash, zsh, fish."));
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    CommandLine tree = CommandTree.of(program.get());
    console.data(
        switch (shell(arguments)) {
          case BASH, ZSH -> AutoComplete.bash(CommandTree.NAME, tree);
          case FISH -> FishCompletion.script(tree);
        });
    return ExitCode.SUCCESS;
  }

  private static Shell shell(Arguments arguments) {
    List<String> words = Words.all(Shell.values());
    String word =
        arguments
            .argument(0)
            .orElseThrow(
                () -> new UsageException("which shell?", "it is one of " + Words.list(words)));
    if (!words.contains(word)) {
      throw new UsageException(
          "there is no completion for `" + word + "`",
          Suggestion.didYouMean(word, words).orElse("it is one of " + Words.list(words)));
    }
    return Shell.values()[words.indexOf(word)];
  }
}
