package dashwright.site.cli;

import dashwright.compiler.plan.Plan;
import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.ListeningSource;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.recording.RawSelector;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.recording.RecordingReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A recording that a command is given. */
final class RecordingInput {
  /** What every gzip file begins with. */
  private static final int[] GZIP = {0x1f, 0x8b};

  private RecordingInput() {}

  /** Whether a file may be a recording. */
  static boolean isMeant(String name, Console console) throws IOException {
    Path file = console.resolve(name);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.read() == GZIP[0] && stream.read() == GZIP[1];
    }
  }

  /**
   * Reads a recording.
   *
   * @throws UsageException when there is none, or it is not whole
   */
  static Recording read(String name, Console console) throws IOException {
    Path file = console.resolve(name);
    if (Files.isDirectory(file)) {
      throw new UsageException("`" + name + "` is a folder", "name a recording");
    }
    if (Files.notExists(file)) {
      throw new UsageException(
          "there is no file `" + name + "`",
          "`--data` takes `sample`, a recording, or an address such as `http://127.0.0.1:9090`");
    }
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      return RecordingReader.read(name, stream);
    } catch (UnusableDataException e) {
      throw new UsageException(e.getMessage(), e.help());
    }
  }

  /** A project may be renamed: then at least one query must be among those recorded. */
  static void requireProject(String name, Recording recording, Plan plan) {
    if (recording.project().equals(plan.title()) || sharesAny(recording, plan)) {
      return;
    }
    throw new UsageException(
        "`"
            + name
            + "` is a recording of `"
            + recording.project()
            + "`, not of `"
            + plan.title()
            + "`",
        "make one of this project with `dashwright record`");
  }

  private static boolean sharesAny(Recording recording, Plan plan) {
    ListeningSource listening = new ListeningSource(recording.to());
    Renderers.of(Selection.all(plan), any -> listening).pages((path, bytes) -> {});
    List<String> asked = listening.requests().stream().map(Request::promql).toList();
    return RawSelector.covering(asked).stream()
        .anyMatch(wanted -> recording.selectors().stream().anyMatch(held -> held.covers(wanted)));
  }
}
