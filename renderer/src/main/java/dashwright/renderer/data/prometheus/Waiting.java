package dashwright.renderer.data.prometheus;

import java.time.Duration;

/** How time passes between two attempts. */
public interface Waiting {
  /** The time of the clock on the wall. */
  Waiting REAL =
      time -> {
        try {
          Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };

  /** Lets this time pass. */
  void pause(Duration time);
}
