package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.renderer.html.SiteStatus;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code render --every}: what happens between rounds happens in what listens to its words. */
class RenderEveryTest {
  /** Something to do when a text was told. */
  private record Step(String said, Action then) {}

  private interface Action {
    void run() throws IOException;
  }

  /** Takes one step after another. */
  private static final class Listener extends OutputStream {
    private final Queue<Step> steps;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final StringBuilder line = new StringBuilder();

    Listener(Step... steps) {
      this.steps = new ArrayDeque<>(List.of(steps));
    }

    @Override
    public void write(int value) throws IOException {
      all.write(value);
      line.append((char) value);
      if (value == '\n') {
        String told = line.toString();
        line.setLength(0);
        if (!steps.isEmpty() && told.contains(steps.peek().said())) {
          steps.remove().then().run();
        }
      }
    }

    @Override
    public String toString() {
      return all.toString(StandardCharsets.UTF_8);
    }
  }

  private static final String DONE = "open build/site/index.html";

  @TempDir Path folder;
  private Path definitions;

  @BeforeEach
  void project() {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
    definitions = folder.resolve("dashboards/dashboards.yaml");
  }

  private ExitCode render(Listener listener) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(listener, true, StandardCharsets.UTF_8),
            Map.of(),
            folder,
            EnumSet.noneOf(Terminal.Channel.class));
    ExitCode code =
        Program.standard().run(List.of("render", "--to", "html", "--every", "0.001"), terminal);
    assertTrue(Thread.interrupted(), "it ends since it is interrupted, and says so");
    return code;
  }

  private String index() throws IOException {
    return Files.readString(folder.resolve("build/site/index.html"));
  }

  private SiteStatus status() throws IOException {
    return SiteStatus.parse(Files.readAllBytes(folder.resolve("build/site/status.js")))
        .orElseThrow();
  }

  @Test
  void aPlainRenderTidiesUp() throws IOException {
    Listener listener = new Listener(new Step(DONE, () -> Thread.currentThread().interrupt()));
    assertEquals(ExitCode.SUCCESS, render(listener), listener.toString());
    String stamp = status().stamp();
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "render", "--to", "html").code());
    assertFalse(Files.exists(folder.resolve("build/site/status.js")));
    assertFalse(index().contains("fresh.js"));

    listener = new Listener(new Step(DONE, () -> Thread.currentThread().interrupt()));
    render(listener);
    assertEquals(stamp, status().stamp(), "the same pages");
  }

  @Test
  void endsTidilyWhenItIsAskedTo() throws Exception {
    Process process = Jvm.current().start(folder, "render", "--to", "html", "--every", "1h");
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    assertTrue(told.lines().anyMatch(line -> line.contains(DONE)));
    process.toHandle().destroy();
    assertEquals(0, process.waitFor());
    try (Stream<Path> files = Files.list(folder.resolve("build/site"))) {
      assertFalse(
          files.anyMatch(file -> file.getFileName().toString().matches("\\.dashwright-\\d+.*")));
    }
  }

  @Test
  void followsTheDefinitionsRoundForRound() throws IOException {
    Listener listener =
        new Listener(
            new Step(DONE, () -> assertTrue(index().contains("Shop health"))),
            new Step(", nothing changed", () -> {}),
            new Step(
                DONE, () -> Folders.replace(definitions, "title: Shop health", "title: The shop")),
            new Step(DONE, () -> Thread.currentThread().interrupt()));
    assertEquals(ExitCode.SUCCESS, render(listener), listener.toString());
    assertTrue(index().contains("The shop"), listener.toString());
    assertEquals(4, listener.toString().split(DONE, -1).length, listener.toString());
  }

  @Test
  void aRoundThatFailsKeepsThePages() throws IOException {
    Listener listener =
        new Listener(
            new Step(DONE, () -> Folders.replace(definitions, "kind: slo", "kind: sol")),
            new Step(
                "1 error in 1 file",
                () -> {
                  assertTrue(index().contains("Shop health"));
                  assertTrue(index().contains("assets/fresh.js"));
                  assertEquals("", status().trouble(), "not yet");
                }),
            new Step(
                "the pages of before stay; next try in 1ms",
                () -> {
                  assertTrue(
                      status().trouble().startsWith("the definitions have 1 error in 1 file; "),
                      status().trouble());
                  Folders.replace(definitions, "kind: sol", "kind: slo");
                  Folders.replace(definitions, "title: Shop health", "title: The shop");
                }),
            new Step(DONE, () -> Thread.currentThread().interrupt()));
    assertEquals(ExitCode.SUCCESS, render(listener), listener.toString());
    assertTrue(index().contains("The shop"), listener.toString());
    assertEquals("", status().trouble());
    assertEquals(3, listener.toString().split(DONE, -1).length, listener.toString());
  }
}
