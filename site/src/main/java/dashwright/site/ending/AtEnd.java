package dashwright.site.ending;

import java.io.IOException;

/**
 * Work that is left to do if the process is told to end, by Ctrl-C or otherwise, before this is
 * closed. The work runs while the rest of the process still does, so it has to stop that first.
 */
public final class AtEnd implements AutoCloseable {
  private final Thread work;

  private AtEnd(Thread work) {
    this.work = work;
  }

  /**
   * Remembers it.
   *
   * @throws IOException when the process ends already
   */
  public static AtEnd run(Runnable work) throws IOException {
    Thread thread = new Thread(work, "at the end");
    try {
      Runtime.getRuntime().addShutdownHook(thread);
    } catch (IllegalStateException ending) {
      throw new IOException("the program was told to end", ending);
    }
    return new AtEnd(thread);
  }

  /** Forgets it, unless it has begun. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(work);
    } catch (IllegalStateException begun) {
      // It does no harm then: all that it undoes is done by now.
    }
  }
}
