package dashwright.dsl.java;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What went wrong while a definition ran, as a finding at the author's own line. */
final class Failure {
  private final Function<String, Optional<SourceFile>> sources;
  private final String source;

  /**
   * Failures of one source.
   *
   * @param sources the text of a top-level class, by its name
   * @param source how people name the source
   */
  Failure(Function<String, Optional<SourceFile>> sources, String source) {
    this.sources = sources;
    this.source = source;
  }

  /** The finding that it threw something. */
  Diagnostic thrown(Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof ExceptionInInitializerError && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? "" : ": " + firstLine(cause.getMessage());
    Diagnostic finding =
        at(
            cause.getStackTrace(),
            "this definition ends with `" + cause.getClass().getSimpleName() + "`" + message);
    return finding.help(help(cause));
  }

  private static String help(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return "it calls itself without an end";
    }
    return cause instanceof LinkageError
        ? "put the jar of the class on `--classpath`"
        : "mend it; nothing of this source is defined until it returns";
  }

  /** The finding that it runs for too long, by what its thread does. */
  Diagnostic endless(StackTraceElement[] trace, long seconds) {
    return at(
            trace,
            "this definition still runs after " + seconds + (seconds == 1 ? " second" : " seconds"))
        .help("give its loops an end");
  }

  /** The finding that no object of it can be made. */
  Diagnostic closed(String className) {
    return Diagnostic.error(
            ShapeRules.JAVA_FAILURE,
            new Origin.Whole(source),
            "`" + className + "` is a source of definitions, but cannot be made")
        .help("make it public, and give it a public constructor without parameters");
  }

  private Diagnostic at(StackTraceElement[] trace, String message) {
    Origin origin =
        Stream.of(trace)
            .flatMap(frame -> place(frame).stream())
            .findFirst()
            .orElseGet(() -> new Origin.Whole(source));
    return Diagnostic.error(ShapeRules.JAVA_FAILURE, origin, message);
  }

  private Optional<Origin> place(StackTraceElement frame) {
    String type = frame.getClassName().split("\\$", 2)[0];
    int line = Math.max(1, frame.getLineNumber());
    return sources
        .apply(type)
        .map(file -> new Origin.InCode(file, Offsets.line(file, line), List.of()));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
