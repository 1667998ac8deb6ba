package dashwright.site.cli;

import dashwright.site.ending.AtEnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices a definition in Java that calls {@code System.exit}: the program would end there with the
 * exit code of the definition, and without a word.
 */
final class ExitWatch implements AutoCloseable {
  private static final String RUNTIME = "java.lang.Runtime";
  private static final String SYSTEM = "java.lang.System";

  private final AtEnd end;

  private ExitWatch(AtEnd end) {
    this.end = end;
  }

  /** Watches until it is closed. */
  static ExitWatch start(Console console) {
    try {
      return new ExitWatch(AtEnd.run(() -> tell(console)));
    } catch (IOException ending) {
      throw new UncheckedIOException(ending);
    }
  }

  /** Signals end the program too, but no thread of ours stands in {@code exit} then. */
  private static void tell(Console console) {
    Optional<Map.Entry<Thread, StackTraceElement[]>> culprit =
        Thread.getAllStackTraces().entrySet().stream()
            .filter(thread -> Arrays.stream(thread.getValue()).anyMatch(ExitWatch::isExit))
            .findFirst();
    culprit.ifPresent(
        thread -> {
          console.error(
              "`" + place(thread.getValue()) + "` calls `System.exit`" + of(thread.getKey()),
              Optional.of("throw an exception instead: it becomes a finding at its line"));
          console.terminal().err().flush();
          Runtime.getRuntime().halt(ExitCode.UNUSABLE.number());
        });
  }

  private static boolean isExit(StackTraceElement frame) {
    return frame.getClassName().equals(RUNTIME) && frame.getMethodName().equals("exit");
  }

  /** The first line that is not the JDK's. */
  private static String place(StackTraceElement[] trace) {
    List<StackTraceElement> frames = Arrays.asList(trace);
    return frames.stream()
        .dropWhile(frame -> !isExit(frame))
        .filter(frame -> !List.of(RUNTIME, SYSTEM).contains(frame.getClassName()))
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .findFirst()
        .orElse("a definition");
  }

  /** Sources run in threads that are named after them. */
  private static String of(Thread thread) {
    return thread.getName().startsWith("definitions of ") ? ", in the " + thread.getName() : "";
  }

  @Override
  public void close() {
    end.close();
  }
}
