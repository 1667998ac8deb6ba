package dashwright.renderer.output;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes things on several threads, and hands them on in their order on the thread that asks, each
 * as soon as it is its turn. Only a few wait at any time.
 *
 * @param <W> what makes them; one thread at a time uses it
 * @param <I> what they are made from
 * @param <O> what is made; the same whoever makes it
 */
public final class Lanes<W, I, O> {
  /** More threads mean more of what each of them remembers. */
  private static final int MOST = 4;

  private static final int AHEAD = 2;

  private final List<Supplier<W>> workers;
  private final BiFunction<W, I, O> work;

  /**
   * Prepares lanes.
   *
   * @param workers makes what works on a thread, on that thread; at least one
   * @param work what it does
   */
  public Lanes(List<Supplier<W>> workers, BiFunction<W, I, O> work) {
    this.workers = List.copyOf(workers);
    this.work = work;
  }

  /** How many lanes are worth it for so many things on this machine; at least one. */
  public static int worthFor(int things) {
    int processors = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    return Math.max(1, Math.min(processors, things / AHEAD));
  }

  /** Makes all of them. */
  public void run(Collection<I> items, Consumer<O> taker) {
    if (workers.size() == 1) {
      W only = workers.get(0).get();
      items.forEach(item -> taker.accept(work.apply(only, item)));
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      run(items, taker, threads);
    } finally {
      threads.shutdownNow();
    }
  }

  private void run(Collection<I> items, Consumer<O> taker, ExecutorService threads) {
    BlockingQueue<Supplier<W>> idle = new ArrayBlockingQueue<>(workers.size(), true, workers);
    Queue<Future<O>> coming = new ArrayDeque<>();
    for (I item : items) {
      if (coming.size() == workers.size() * AHEAD) {
        taker.accept(made(coming.remove()));
      }
      coming.add(threads.submit(() -> make(item, idle)));
    }
    while (!coming.isEmpty()) {
      taker.accept(made(coming.remove()));
    }
  }

  private O make(I item, BlockingQueue<Supplier<W>> idle) {
    W worker = idle.remove().get();
    try {
      return work.apply(worker, item);
    } finally {
      idle.add(() -> worker);
    }
  }

  private static <O> O made(Future<O> coming) {
    try {
      return coming.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException mistake) {
        throw mistake;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
