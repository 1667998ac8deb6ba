package dashwright.site.serve;

import java.util.function.BooleanSupplier;

/** Makes the pages anew. */
@FunctionalInterface
public interface Build {
  /**
   * Runs until it ends, or is no longer wanted.
   *
   * @param outdated whether files have changed since it began
   * @throws InterruptedException when the preview ends
   */
  Outcome run(BooleanSupplier outdated) throws InterruptedException;
}
