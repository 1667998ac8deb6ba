package dashwright.renderer.data.sample;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Bounds what many things remember of what they can calculate again: of a thousand services only a
 * few are looked at at a time. What was put here first goes first.
 */
final class Shelf {
  /** One thing is some 100 kB, and all together are a small part of the heap. */
  private static final int MOST = (int) Math.min(2000, Runtime.getRuntime().maxMemory() >> 21);

  private final int most;
  private final Queue<Runnable> forgotten = new ArrayDeque<>();

  Shelf() {
    this(MOST);
  }

  Shelf(int most) {
    this.most = most;
  }

  /** Puts something here, and tells how it is to be forgotten. */
  void put(Runnable forget) {
    forgotten.add(forget);
    if (forgotten.size() > most) {
      forgotten.remove().run();
    }
  }
}
