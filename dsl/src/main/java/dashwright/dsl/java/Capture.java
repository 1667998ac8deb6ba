package dashwright.dsl.java;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps what definitions print away from our own output. */
final class Capture implements AutoCloseable {
  private static final int MOST = 10_000;

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Capture() {}

  /** Takes both standard streams until it is closed. */
  static Capture start() {
    Capture capture = new Capture();
    PrintStream stream = new PrintStream(capture.limited(), true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    return capture;
  }

  private OutputStream limited() {
    return new OutputStream() {
      @Override
      public void write(int value) {
        if (bytes.size() < MOST) {
          bytes.write(value);
        }
      }
    };
  }

  /** What was printed. */
  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }
}
