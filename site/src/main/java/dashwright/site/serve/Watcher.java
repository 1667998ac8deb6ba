package dashwright.site.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Builds again when files have changed, and were then left alone for a moment. */
final class Watcher {
  private static final Duration MOMENT = Duration.ofMillis(150);

  private final Path folder;
  private final Build build;
  private final Preview preview;
  private final Optional<Duration> every;
  private Snapshot built;
  private long builtAt;

  Watcher(Path folder, Build build, Preview preview, Optional<Duration> every) {
    this.folder = folder;
    this.build = build;
    this.preview = preview;
    this.every = every;
    this.built = Snapshot.of(folder);
    this.builtAt = System.nanoTime();
  }

  /** Watches until the thread is interrupted. */
  void watch() {
    try {
      Snapshot seen = built;
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(MOMENT.toMillis());
        Snapshot now = Snapshot.of(folder);
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && (!now.equals(built) || isDue())) {
          built = now;
          preview.changed(build.run());
          builtAt = System.nanoTime();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isDue() {
    return every.isPresent() && System.nanoTime() - builtAt >= every.get().toNanos();
  }
}
