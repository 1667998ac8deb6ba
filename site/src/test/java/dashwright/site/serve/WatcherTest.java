package dashwright.site.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview tells its readers of builds; what happens between builds happens in a build. */
class WatcherTest {
  @TempDir Path folder;
  private Path pages;
  private Path recording;
  private final Preview preview = new Preview();

  @BeforeEach
  void folders() throws IOException {
    pages = Files.createDirectories(folder.resolve("pages"));
    recording = Files.writeString(folder.resolve("data.gz"), "1");
    Files.createDirectories(folder.resolve("definitions/build"));
  }

  private Snapshot files() {
    return Snapshot.of(List.of(folder.resolve("definitions"), recording), pages);
  }

  /** Runs one build after another, and returns the version that readers knew before each. */
  private List<Long> watch(Outcome... outcomes) {
    Queue<Outcome> left = new ArrayDeque<>(List.of(outcomes));
    List<Long> versions = new ArrayList<>();
    Build build =
        outdated -> {
          versions.add(preview.state().version());
          if (left.isEmpty()) {
            throw new InterruptedException();
          }
          if (left.size() == 1) {
            write(pages.resolve("index.html"), "new");
          }
          return left.remove();
        };
    Optional<Duration> often = Optional.of(Duration.ofMillis(1));
    new Watcher(this::files, () -> Snapshot.of(List.of(pages), pages), build, preview, often)
        .watch();
    assertTrue(Thread.interrupted(), "it ends since it is interrupted, and says so");
    return versions;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tellsReadersOnlyOfWhatChanged() {
    Outcome done = new Outcome.Done();
    Outcome failed = new Outcome.Failed("no");
    assertEquals(
        List.of(1L, 2L, 2L, 3L, 3L, 4L, 5L), watch(done, done, failed, failed, done, done));
  }

  @Test
  void looksAtFilesOutsideOfTheFolderAndNotAtWhatBuildsMake() {
    Snapshot before = files();
    write(folder.resolve("definitions/build/made"), "made");
    write(pages.resolve("index.html"), "made");
    assertEquals(before, files());
    write(recording, "longer");
    Snapshot longer = files();
    assertNotEquals(before, longer);
    write(folder.resolve("definitions/shop.yaml"), "project:");
    assertNotEquals(longer, files());
  }
}
