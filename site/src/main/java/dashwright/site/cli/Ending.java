package dashwright.site.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a command that runs until it is ended needs for a good end, be it Ctrl-C or the system that
 * asks for it: its thread is interrupted, and the process ends once that has tidied up.
 */
final class Ending {
  /** Longer than any file takes; a person would not wait for more. */
  private static final long PATIENCE_SECONDS = 5;

  private final CountDownLatch tidied = new CountDownLatch(1);
  private final Thread hook;

  private Ending(Thread command) {
    this.hook = new Thread(() -> end(command), "ending");
  }

  /** Of this thread, until it is over. */
  static Ending here() {
    Ending ending = new Ending(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(ending.hook);
    return ending;
  }

  private void end(Thread command) {
    command.interrupt();
    boolean tidy = false;
    try {
      tidy = tidied.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt((tidy ? ExitCode.SUCCESS : ExitCode.UNUSABLE).number());
  }

  /** The command has tidied up. */
  void over() {
    tidied.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The end has begun, and the hook is at work.
    }
  }
}
