package dashwright.site.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Builds, and again when files have changed, and were then left alone for a moment. */
final class Watcher {
  private static final Duration MOMENT = Duration.ofMillis(150);

  private final Supplier<Snapshot> files;
  private final Supplier<Snapshot> pages;
  private final Build build;
  private final Preview preview;
  private final Optional<Duration> every;
  private Optional<Snapshot> built = Optional.empty();
  private long builtAt;

  /**
   * Watches some files.
   *
   * @param files those that a build reads
   * @param pages those that it writes, when they change
   */
  Watcher(
      Supplier<Snapshot> files,
      Supplier<Snapshot> pages,
      Build build,
      Preview preview,
      Optional<Duration> every) {
    this.files = files;
    this.pages = pages;
    this.build = build;
    this.preview = preview;
    this.every = every;
  }

  /** Watches until the thread is interrupted. */
  void watch() {
    try {
      Snapshot seen = files.get();
      build(seen);
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(MOMENT.toMillis());
        Snapshot now = files.get();
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && (!built.equals(Optional.of(now)) || isDue())) {
          build(now);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was given up counts as not built, even if its files become again what they were. */
  private void build(Snapshot now) throws InterruptedException {
    Snapshot before = pages.get();
    Outcome outcome = build.run(() -> !files.get().equals(now));
    builtAt = System.nanoTime();
    if (outcome instanceof Outcome.Outdated) {
      built = Optional.empty();
      return;
    }
    Optional<String> trouble =
        outcome instanceof Outcome.Failed failed ? Optional.of(failed.trouble()) : Optional.empty();
    boolean news =
        built.isEmpty()
            || !trouble.equals(preview.state().trouble())
            || !before.equals(pages.get());
    built = Optional.of(now);
    if (news) {
      preview.changed(trouble);
    }
  }

  private boolean isDue() {
    return every.isPresent() && System.nanoTime() - builtAt >= every.get().toNanos();
  }
}
