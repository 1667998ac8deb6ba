package dashwright.site.cli;

import dashwright.dsl.model.DurationText;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Renders again and again, until the thread is interrupted. A round that fails leaves the pages of
 * before, which then say why they are not renewed.
 *
 * @param render makes one round
 * @param every how long to wait after one
 * @param options where to write
 * @param console who is told
 */
record Rounds(Render render, Duration every, RenderOptions options, Console console) {

  /** Renders once. */
  @FunctionalInterface
  interface Render {
    Round once() throws IOException;
  }

  /**
   * Renders until it is ended.
   *
   * @throws UsageException when the first round shows that no other one could go well
   */
  ExitCode run() throws IOException {
    try {
      next(round());
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(every.toMillis());
        next(later());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.SUCCESS;
  }

  /** What was asked for is known to be possible; what goes wrong now may pass. */
  private Round later() throws IOException, InterruptedException {
    try {
      return round();
    } catch (UsageException e) {
      console.error(e.getMessage(), e.help());
      return Round.failed(ExitCode.UNUSABLE, e.getMessage());
    }
  }

  private Round round() throws IOException, InterruptedException {
    try {
      return render.once();
    } catch (UnansweredException e) {
      stopIfEnded();
      console.error(e.getMessage(), e.help());
      return Round.failed(ExitCode.UNUSABLE, e.getMessage());
    } catch (IOException e) {
      stopIfEnded();
      console.error(FileErrors.sentence(e), Optional.empty());
      return Round.failed(ExitCode.UNUSABLE, FileErrors.sentence(e));
    } catch (RuntimeException e) {
      stopIfEnded();
      throw e;
    }
  }

  /** In the middle of a round its end looks like a failure. */
  private static void stopIfEnded() throws InterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedException();
    }
  }

  private void next(Round round) {
    if (round.trouble().isEmpty() || Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      StatusFile.mark(options.out(), round.trouble().get());
    } catch (IOException e) {
      console.error(FileErrors.sentence(e), Optional.empty());
    }
    console.note("the pages of before stay; next try in " + DurationText.print(every));
  }
}
