package dashwright.site.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The kinds of options that commands are made of. All are read as text, so that every mistake is
 * told in our words.
 */
final class Options {
  private Options() {}

  /** An option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** An option with a value. */
  static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option whose value is a path; completed with paths. */
  static OptionSpec path(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(Path.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option whose value is one of some words. */
  static OptionSpec choice(String name, Enum<?>[] words, String description) {
    List<String> known = Words.all(words);
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(String.join("|", known))
        .completionCandidates(known)
        .description(description)
        .build();
  }

  /** An option with a list, by commas or by saying it again. */
  static OptionSpec list(String name, String label, String description) {
    return listBuilder(name, label, description).build();
  }

  /** An option with a list of some words. */
  static OptionSpec list(String name, String label, Enum<?>[] words, String description) {
    return listBuilder(name, label, description).completionCandidates(Words.all(words)).build();
  }

  private static OptionSpec.Builder listBuilder(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description);
  }

  /** An argument that may be left out; completed with paths. */
  static PositionalParamSpec pathArgument(String label, String description) {
    return argument(label).type(Path.class).description(description).build();
  }

  /** All arguments as one list; completed with paths. */
  static PositionalParamSpec pathArguments(String label, String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .description(description)
        .build();
  }

  /** An argument that is one of some words. */
  static PositionalParamSpec wordArgument(
      String label, Iterable<String> known, String description) {
    return argument(label)
        .type(String.class)
        .completionCandidates(known)
        .description(description)
        .build();
  }

  /** An argument that is any text. */
  static PositionalParamSpec textArgument(String label, String description) {
    return argument(label).type(String.class).description(description).build();
  }

  /** An argument that is any text, behind others. */
  static PositionalParamSpec textArgument(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("0..1")
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  private static PositionalParamSpec.Builder argument(String label) {
    return PositionalParamSpec.builder().index("0").arity("0..1").paramLabel(label);
  }
}
