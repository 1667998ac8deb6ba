package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.output.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that write outputs, killed without warning. {@code -Dkills=50} kills as often; {@code
 * -Dkills.seed} chooses other moments.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 0);
  private static final long SEED = Long.getLong("kills.seed", 20_260_101);
  private static final int MOST_MILLIS_OF_WRITING = 150;

  @TempDir Path temp;
  private final SplittableRandom moments = new SplittableRandom(SEED);

  @Test
  void everyFileIsOldOrNewWheneverAWriterIsKilled() throws Exception {
    Path out = temp.resolve("out");
    List<SortedMap<String, String>> editions =
        IntStream.range(0, 2).mapToObj(Rewriting::edition).toList();
    for (int kill = 0; kill < Math.max(5, KILLS); kill++) {
      Process writer = start(Rewriting.class, out.toString(), "1000000");
      assertEquals('r', writer.getInputStream().read(), "the writer does not write");
      writer.waitFor(moments.nextInt(MOST_MILLIS_OF_WRITING), TimeUnit.MILLISECONDS);
      kill(writer);
      assertWhole(out, editions);
      if (kill % 2 == 0) {
        Rewriting.write(out, 0);
        assertHealed(editions.get(0), out);
      }
    }
    Rewriting.write(out, 1);
    assertHealed(editions.get(1), out);
  }

  @Test
  void everyFileIsOldOrNewWheneverARenderIsKilled() throws Exception {
    List<SortedMap<String, String>> editions = List.of(rendered(0), rendered(1));
    Path out = temp.resolve("out");
    long start = System.nanoTime();
    assertEquals(0, start(Main.class, "render", "--out", out.toString()).waitFor());
    long most = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    for (int kill = 0; kill < Math.max(1, KILLS); kill++) {
      edit(kill % 2);
      Process render = start(Main.class, "render", "--out", out.toString());
      render.waitFor(moments.nextLong(most), TimeUnit.MILLISECONDS);
      kill(render);
      assertWhole(out, editions);
      if (kill % 3 == 0) {
        render(out);
        assertHealed(editions.get(kill % 2), out);
      }
    }
    edit(0);
    render(out);
    assertHealed(editions.get(0), out);
  }

  /** A clean render of an edition of the project. */
  private SortedMap<String, String> rendered(int edition) throws IOException {
    if (edition == 0) {
      assertEquals(ExitCode.SUCCESS, Run.in(temp, "init").code());
    }
    edit(edition);
    Path clean = temp.resolve("clean-" + edition);
    render(clean);
    return withoutManifest(clean);
  }

  private void render(Path out) {
    Run run = Run.in(temp, "render", "--out", out.toString());
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
  }

  /** Another title is in every page. */
  private void edit(int edition) throws IOException {
    Path project = temp.resolve("dashboards/project.yaml");
    String text = Files.readString(project).replaceFirst("(?m)^  title: .*", "  title: " + edition);
    Files.writeString(project, text);
  }

  private Process start(Class<?> program, String... words) throws IOException {
    return new ProcessBuilder(Jvm.current().command(List.of(), program, words))
        .directory(temp.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** What nobody sees, since its name begins with a dot, may be half. */
  private static void assertWhole(Path out, List<SortedMap<String, String>> editions)
      throws IOException {
    Folders.contents(out)
        .forEach(
            (path, text) ->
                assertTrue(
                    path.startsWith(".dashwright-")
                        || editions.stream().anyMatch(files -> text.equals(files.get(path))),
                    () -> path + " is neither old nor new, but has " + text.length() + " bytes"));
  }

  private static void assertHealed(SortedMap<String, String> edition, Path out) throws IOException {
    SortedMap<String, String> files = withoutManifest(out);
    assertEquals(edition.keySet(), files.keySet());
    assertEquals(
        List.of(),
        edition.keySet().stream()
            .filter(path -> !edition.get(path).equals(files.get(path)))
            .toList(),
        "files that differ");
  }

  private static SortedMap<String, String> withoutManifest(Path out) throws IOException {
    SortedMap<String, String> files = Folders.contents(out);
    files.remove(".dashwright-manifest");
    return files;
  }
}
