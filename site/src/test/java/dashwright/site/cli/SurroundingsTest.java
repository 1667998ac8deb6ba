package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.output.Rewriting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines that do not play along. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "shells, signals and devices of Unix")
class SurroundingsTest {
  @TempDir Path folder;

  /** How a process ended, and what it printed. */
  private record End(int code, String out, String err) {}

  @BeforeEach
  void project() {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
  }

  @Test
  void refusesOutputsAmongDefinitions() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("dashboards"));
    Folders.write(
        folder.resolve("dashboards/more/disks.yaml"),
        "dashboards:\n  disks: { kind: custom, title: Disks }\n");
    for (String out : List.of("dashboards", "link", "dashboards/more", "./dashboards/../link")) {
      Run run = Run.in(folder, "render", "--out", out);
      assertEquals(ExitCode.UNUSABLE, run.code(), out);
      assertTrue(
          run.err().startsWith("error: `" + out + "` holds definitions: `dashboards/"), run.err());
    }
    assertEquals(ExitCode.UNUSABLE, Run.in(folder, "serve", "--port", "0", "--out", "link").code());
    assertEquals(ExitCode.UNUSABLE, Run.in(folder, "render", "--out", "").code());
    assertFalse(Files.exists(folder.resolve("dashboards/index.html")));
  }

  @Test
  void rendersAroundAndBesideDefinitions() {
    for (String out : List.of(".", "dashboards/out", "dashboards/build/site")) {
      Run run = Run.in(folder, "render", "--to", "plan", "--out", out);
      assertEquals(ExitCode.SUCCESS, run.code(), run.err());
      Run check = Run.in(folder, "check");
      assertEquals(ExitCode.SUCCESS, check.code(), check.err());
    }
  }

  @Test
  void changesNothingWhenTheDiskIsFull() throws Exception {
    assertEquals(0, shell("", "render").code());
    SortedMap<String, String> before = Folders.contents(folder.resolve("build"));
    Folders.replace(folder.resolve("dashboards/project.yaml"), "title: ", "title: Our ");
    End full = shell("ulimit -f 8; trap '' XFSZ;", "render");
    assertEquals(2, full.code(), full.err());
    assertTrue(full.err().contains("error: `build/site` cannot be written: "), full.err());
    assertEquals(before, Folders.contents(folder.resolve("build")));
  }

  @Test
  void saysThatDataGotLostUnlessNobodyWantsMore() throws Exception {
    End full = shell("", "rules >/dev/full");
    assertEquals(2, full.code());
    assertTrue(full.err().contains("error: standard output cannot be written: "), full.err());
    End gone = shell("", "schema | head -c 1; exit \"${PIPESTATUS[0]}\"");
    assertEquals("0 {", gone.code() + " " + gone.out());
    assertEquals("", gone.err());
  }

  @Test
  void tellsWhichDefinitionEndsTheProgram() throws Exception {
    Folders.write(
        folder.resolve("dashboards/Lobby.java"),
        """
        import dashwright.dsl.*;
        public final class Lobby implements DashboardSource {
          public void define(Definitions define) {
            System.exit(0);
          }
        }
        """);
    assertEquals(
        new End(
            2,
            "",
            """
            error: `Lobby.java:4` calls `System.exit`, in the definitions of dashboards/Lobby.java
            help: throw an exception instead: it becomes a finding at its line
            """),
        shell("", "check"));
  }

  @Test
  void endsCleanlyWhenToldTo() throws Exception {
    assertEquals(143, signalled("TERM"));
    assertEquals(130, signalled("INT"));
    assertFalse(Files.exists(folder.resolve("build")), () -> "left: " + files());
  }

  /** How a render ends that is told to end as soon as it writes. */
  private int signalled(String signal) throws IOException, InterruptedException {
    Process render = new ProcessBuilder(java("render")).directory(folder.toFile()).start();
    while (files().stream().noneMatch(file -> file.endsWith(".css"))) {
      assertFalse(render.waitFor(10, TimeUnit.MILLISECONDS), "it ended before it wrote");
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(render.pid())).start().waitFor();
    String told = text(render.getErrorStream().readAllBytes());
    assertEquals("", told);
    return render.waitFor();
  }

  @Test
  void rendersIntoOneFolderOneAfterAnother() throws Exception {
    Path out = folder.resolve("out");
    List<Process> writers = List.of(writer(out, "10"), writer(out, "10"), writer(out, "11"));
    for (Process writer : writers) {
      writer.getInputStream().readAllBytes();
      assertEquals("", text(writer.getErrorStream().readAllBytes()));
      assertEquals(0, writer.waitFor());
    }
    SortedMap<String, String> files = Folders.contents(out);
    files.remove(".dashwright-manifest");
    assertTrue(
        files.equals(Rewriting.edition(0)) || files.equals(Rewriting.edition(1)),
        () -> "a mixture: " + files.keySet());
  }

  private Process writer(Path out, String rounds) throws IOException {
    return new ProcessBuilder(
            Jvm.current().command(List.of(), Rewriting.class, out.toString(), rounds))
        .start();
  }

  /** Runs the program within a shell command, after others. */
  private End shell(String before, String words) throws IOException, InterruptedException {
    String command =
        Stream.of(java().toArray(String[]::new))
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" ", before + " ", " " + words));
    Process process = new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).start();
    String out = text(process.getInputStream().readAllBytes());
    String err = text(process.getErrorStream().readAllBytes());
    return new End(process.waitFor(), out, err);
  }

  private static List<String> java(String... words) {
    return Jvm.current().command(List.of("-XX:-UsePerfData"), Main.class, words);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private List<String> files() {
    try (Stream<Path> all = Files.walk(folder.resolve("build"))) {
      return all.map(Path::toString).toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of();
    }
  }
}
