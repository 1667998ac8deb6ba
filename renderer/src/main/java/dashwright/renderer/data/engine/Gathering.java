package dashwright.renderer.data.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Does many pieces of work, a few at the same time.
 *
 * @param atOnce how many
 */
public record Gathering(int atOnce) {
  /** As many as leave a server room for others. */
  public static final Gathering POLITE = new Gathering(4);

  /**
   * The results, in the order of the pieces.
   *
   * @param pieces what to work on
   * @param work what to do with each; called from several threads
   * @param done told how many are done, from the calling thread
   */
  public <P, R> List<R> of(List<P> pieces, Function<P, R> work, IntConsumer done) {
    ExecutorService pool = Executors.newFixedThreadPool(atOnce, Gathering::thread);
    try {
      List<Future<R>> started = new ArrayList<>();
      pieces.forEach(piece -> started.add(pool.submit(() -> work.apply(piece))));
      List<R> results = new ArrayList<>();
      for (Future<R> result : started) {
        results.add(result.get());
        done.accept(results.size());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "gathering");
    thread.setDaemon(true);
    return thread;
  }
}
