package dashwright.site.serve;

import dashwright.dsl.model.DurationText;
import dashwright.site.ending.AtEnd;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Builds in a process of its own, which can be ended, whatever definitions do in it. The process
 * writes its answer to a file, as the last thing it does: an exit code alone could be that of a
 * definition. Its output goes to a file too, since a pipe stays open as long as anything that it
 * started.
 *
 * @param command the command line, for the file of the answer
 * @param environment all environment variables
 * @param limit how long it may take
 * @param err where its output goes
 */
public record BuildProcess(
    Function<Path, List<String>> command,
    Map<String, String> environment,
    Duration limit,
    PrintStream err) {
  private static final Duration MOMENT = Duration.ofMillis(100);

  private enum End {
    BY_ITSELF,
    OUTDATED,
    TOO_LATE
  }

  /** The answer of a build that ended well, or of one that says what is wrong. */
  public static String answer(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed ? failed.trouble() : "";
  }

  /**
   * Runs the process until it ends, or must be ended.
   *
   * @throws IOException when it cannot be started
   */
  public Outcome run(BooleanSupplier outdated) throws IOException, InterruptedException {
    Path place = Files.createTempDirectory("dashwright-");
    AtEnd end = AtEnd.run(() -> discard(place));
    try {
      return run(place, outdated);
    } finally {
      end.close();
      delete(place);
    }
  }

  private Outcome run(Path place, BooleanSupplier outdated)
      throws IOException, InterruptedException {
    Path answer = place.resolve("answer");
    Path log = place.resolve("log");
    Process process = start(answer, log);
    try {
      return outcome(await(process, outdated), process, answer, log);
    } finally {
      end(process);
    }
  }

  private static void delete(Path place) throws IOException {
    Files.deleteIfExists(place.resolve("answer"));
    Files.deleteIfExists(place.resolve("log"));
    Files.deleteIfExists(place);
  }

  private static void discard(Path place) {
    try {
      delete(place);
    } catch (IOException left) {
      // It lies where the system clears away.
    }
  }

  private Process start(Path answer, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.apply(answer))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private End await(Process process, BooleanSupplier outdated) throws InterruptedException {
    long start = System.nanoTime();
    while (!process.waitFor(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
      if (outdated.getAsBoolean()) {
        return End.OUTDATED;
      }
      if (System.nanoTime() - start >= limit.toNanos()) {
        return End.TOO_LATE;
      }
    }
    return End.BY_ITSELF;
  }

  private Outcome outcome(End end, Process process, Path answer, Path log) throws IOException {
    return switch (end) {
      case OUTDATED -> new Outcome.Outdated();
      case TOO_LATE ->
          failed(
              "the build did not end within " + DurationText.print(limit),
              "look for a definition that does not end, or preview less with `--only`",
              told(log));
      case BY_ITSELF -> {
        String told = told(log);
        yield Files.exists(answer)
            ? answered(Files.readString(answer))
            : failed(
                "the build ended before its pages were done, with exit code " + process.exitValue(),
                "look for a definition that calls `exit`",
                told);
      }
    };
  }

  private static Outcome answered(String trouble) {
    return trouble.isEmpty() ? new Outcome.Done() : new Outcome.Failed(trouble);
  }

  private Outcome failed(String message, String help, String told) {
    String trouble = "error: " + message + "\nhelp: " + help;
    err.print(trouble + "\n");
    err.flush();
    return new Outcome.Failed(told.isBlank() ? trouble : trouble + "\n\n" + told.stripTrailing());
  }

  private String told(Path log) throws IOException {
    String told = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    err.print(told);
    err.flush();
    return told;
  }

  /** Without mercy, and with all that it started; the next one finds nothing of it at work. */
  private static void end(Process process) throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    process.getOutputStream().close();
  }
}
