package dashwright.site.cli;

import dashwright.dsl.source.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was given on the command line, as words; later words win over earlier ones. */
final class Arguments {
  private final List<ParseResult> results;

  Arguments(ParseResult result) {
    List<ParseResult> chain = new ArrayList<>();
    for (ParseResult r = result; r != null; r = r.hasSubcommand() ? r.subcommand() : null) {
      chain.add(0, r);
    }
    results = List.copyOf(chain);
  }

  /** Whether an option was given at all. */
  boolean has(String option) {
    return results.stream().anyMatch(result -> result.hasMatchedOption(option));
  }

  /** All of the command line. */
  List<String> words() {
    return results.get(results.size() - 1).originalArgs();
  }

  /** The value of an option. */
  Optional<String> value(String option) {
    return results.stream()
        .filter(result -> result.hasMatchedOption(option))
        .map(result -> result.<Object>matchedOptionValue(option, "").toString())
        .findFirst();
  }

  /** The values of an option that takes a list, each once; empty when it was not given. */
  List<String> values(String option) {
    return results.stream()
        .filter(result -> result.hasMatchedOption(option))
        .flatMap(result -> result.<List<String>>matchedOptionValue(option, List.of()).stream())
        .flatMap(words -> Arrays.stream(words.split(",", -1)))
        .map(String::strip)
        .distinct()
        .toList();
  }

  /** The argument with this index among those that are not options. */
  Optional<String> argument(int index) {
    return Optional.ofNullable(results.get(0).<Object>matchedPositionalValue(index, null))
        .map(Object::toString);
  }

  /** All arguments that are not options, of a command that takes any number. */
  List<String> all() {
    return results.get(0).<List<Object>>matchedPositionalValue(0, List.of()).stream()
        .map(Object::toString)
        .toList();
  }

  /** The value of an option that is one of some words. */
  <E extends Enum<E>> E choice(String option, E[] known, E otherwise) {
    return value(option).map(word -> oneOf(option, word, known)).orElse(otherwise);
  }

  /** The values of an option that takes a list of some words. */
  <E extends Enum<E>> List<E> choices(String option, E[] known, List<E> otherwise) {
    return has(option)
        ? values(option).stream().map(word -> oneOf(option, word, known)).toList()
        : otherwise;
  }

  private static <E extends Enum<E>> E oneOf(String option, String word, E[] known) {
    List<String> words = Arrays.stream(known).map(Words::of).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw new UsageException(
          "`" + word + "` is not a value of `" + option + "`",
          Suggestion.didYouMean(word, words).orElse("it takes " + Words.list(words)));
    }
    return known[index];
  }
}
