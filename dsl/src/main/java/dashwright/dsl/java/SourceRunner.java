package dashwright.dsl.java;

import dashwright.dsl.DashboardSource;
import dashwright.dsl.JavaReader;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs sources one after another, each in a thread of its own, since a definition that does not end
 * can only be left behind.
 */
final class SourceRunner {
  /** Makes a source. */
  interface Maker {
    DashboardSource make() throws Throwable;
  }

  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Function<String, Optional<SourceFile>> texts;
  private final JavaReader reader;
  private final Duration limit;
  private final Diagnostics diagnostics;
  private final List<Loaded.Printed> printed = new ArrayList<>();
  private boolean stuck;

  SourceRunner(
      Function<String, Optional<SourceFile>> texts,
      JavaReader reader,
      Duration limit,
      Diagnostics diagnostics) {
    this.texts = texts;
    this.reader = reader;
    this.limit = limit;
    this.diagnostics = diagnostics;
  }

  /** What the sources printed so far. */
  List<Loaded.Printed> printed() {
    return List.copyOf(printed);
  }

  /** Whether a source did not end; it may still run, so no other can. */
  boolean isStuck() {
    return stuck;
  }

  /**
   * The definitions of a source; none when it fails, which was reported.
   *
   * @param name how people name it
   * @param source makes it; that may fail as well
   * @param loader the loader of its class
   */
  Model run(String name, Maker source, ClassLoader loader) {
    Failure failure = new Failure(texts, name);
    CompletableFuture<Model> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> complete(result, source), "definitions of " + name);
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    try (Capture capture = Capture.start()) {
      thread.start();
      Model model = await(result, thread, failure);
      if (!capture.text().isBlank()) {
        printed.add(new Loaded.Printed(name, capture.text().strip()));
      }
      return model;
    }
  }

  /** A definition may throw anything, also what only a machine should. */
  private void complete(CompletableFuture<Model> result, Maker source) {
    try {
      result.complete(reader.read(source.make()));
    } catch (Throwable thrown) {
      result.completeExceptionally(thrown);
    }
  }

  private Model await(CompletableFuture<Model> result, Thread thread, Failure failure) {
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      diagnostics.report(failure.thrown(failed.getCause()));
    } catch (TimeoutException endless) {
      stuck = true;
      diagnostics.report(failure.endless(thread.getStackTrace(), limit.toSeconds()));
      stop(thread);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while definitions ran", interrupted);
    }
    return Model.empty();
  }

  private static void stop(Thread thread) {
    thread.interrupt();
    try {
      thread.join(GRACE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
