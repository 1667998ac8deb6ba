package dashwright.site.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * A program that runs until it is ended, in a thread of the test.
 *
 * @param program the thread
 * @param told what it tells people
 */
record Background(Thread program, BufferedReader told) implements AutoCloseable {

  /** Starts it. */
  static Background start(Path folder, Program program, String... words) throws IOException {
    PipedOutputStream told = new PipedOutputStream();
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(told, 1 << 20), StandardCharsets.UTF_8));
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(told, true, StandardCharsets.UTF_8),
            Map.of(),
            folder,
            EnumSet.noneOf(Terminal.Channel.class));
    Thread thread = new Thread(() -> program.run(List.of(words), terminal));
    thread.start();
    return new Background(thread, reader);
  }

  /** The next line that contains a text. */
  String lineWith(String part) throws IOException {
    String line = told.readLine();
    while (!line.contains(part)) {
      line = told.readLine();
    }
    return line;
  }

  /** Ends it, and waits for its end. */
  @Override
  public void close() throws IOException {
    program.interrupt();
    try {
      program.join();
    } catch (InterruptedException e) {
      throw new InterruptedIOException(e.getMessage());
    }
  }
}
