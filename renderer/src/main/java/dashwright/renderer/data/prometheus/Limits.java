package dashwright.renderer.data.prometheus;

import java.time.Duration;

/**
 * How much one request may take.
 *
 * @param timeout from the request to the last byte of its answer
 * @param attempts how often to try
 * @param bytes of an answer, as it is sent
 * @param series of an answer
 * @param samples of an answer
 */
public record Limits(Duration timeout, int attempts, int bytes, int series, int samples) {
  /** Far more than a chart can show. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(30), 3, 64 << 20, 10_000, 5_000_000);

  /** The same with another timeout. */
  public Limits within(Duration other) {
    return new Limits(other, attempts, bytes, series, samples);
  }
}
