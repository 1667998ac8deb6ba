package dashwright.site.serve;

import java.util.Optional;

/** What readers of a preview are told: how often the pages changed, and what is wrong now. */
final class Preview {
  /** Longer than this no proxy or browser keeps a question open. */
  private static final long PATIENCE = 20_000;

  /**
   * A state.
   *
   * @param version how often it changed
   * @param trouble why the pages are not those of the definitions; empty: they are
   */
  record State(long version, Optional<String> trouble) {}

  private State state = new State(1, Optional.empty());

  synchronized State state() {
    return state;
  }

  synchronized void changed(Optional<String> trouble) {
    state = new State(state.version() + 1, trouble);
    notifyAll();
  }

  /** The state, as soon as it is another than the one known. */
  synchronized State after(long known) throws InterruptedException {
    long end = System.nanoTime() / 1_000_000 + PATIENCE;
    while (state.version() == known) {
      long left = end - System.nanoTime() / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return state;
  }
}
