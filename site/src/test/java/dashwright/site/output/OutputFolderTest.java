package dashwright.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  private static final Scope ALL =
      new Scope(List.of("html", "grafana", "plan"), List.of(), List.of());

  @TempDir Path temp;
  private Path out;

  @BeforeEach
  void below() {
    out = temp.resolve("build/site");
  }

  @Test
  void writesFilesAndListsThem() throws IOException {
    assertEquals(
        new Changes(3, 3, 0),
        render(ALL, "html index.html", "html prod/shop.html", "grafana grafana/prod/shop.json"));
    assertEquals(
        List.of(".dashwright-manifest", "grafana/prod/shop.json", "index.html", "prod/shop.html"),
        files());
    assertEquals(
        """
        # The files that dashwright wrote here. It removes those whose dashboards are gone, and no others.
        grafana\tprod\tshop\tgrafana/prod/shop.json
        html\t-\t-\tindex.html
        html\tprod\tshop\tprod/shop.html
        """,
        Files.readString(out.resolve(".dashwright-manifest")));
  }

  @Test
  void touchesNothingThatIsAsBefore() throws IOException {
    render(ALL, "html index.html", "html prod/shop.html");
    FileTime old = FileTime.fromMillis(1_000_000);
    for (String file : files()) {
      Files.setLastModifiedTime(out.resolve(file), old);
    }
    assertEquals(new Changes(2, 0, 0), render(ALL, "html index.html", "html prod/shop.html"));
    for (String file : files()) {
      assertEquals(old, Files.getLastModifiedTime(out.resolve(file)), file);
    }
  }

  @Test
  void removesWhatIsNoLongerMade() throws IOException {
    render(ALL, "html prod/a.html", "html prod/b.html", "html old/a.html", "plan plan/old.json");
    assertEquals(new Changes(1, 0, 3), render(ALL, "html prod/a.html"));
    assertEquals(List.of(".dashwright-manifest", "prod/a.html"), files());
    assertFalse(Files.exists(out.resolve("old")), "an empty folder stays behind");
  }

  @Test
  void removesOnlyInTheSliceThatWasAskedFor() throws IOException {
    String[] all = {
      "html index.html",
      "html prod/a.html",
      "html prod/b.html",
      "html test/a.html",
      "grafana grafana/prod/a.json",
      "grafana grafana/provisioning/dashboards/prod.yaml"
    };
    render(ALL, all);
    assertEquals(
        new Changes(1, 0, 0),
        render(new Scope(List.of("html"), List.of("prod"), List.of("a")), "html prod/a.html"));
    assertEquals(
        new Changes(0, 0, 1), render(new Scope(List.of("html"), List.of("prod"), List.of("b"))));
    assertEquals(
        new Changes(0, 0, 1), render(new Scope(List.of("html"), List.of("prod"), List.of())));
    assertEquals(new Changes(0, 0, 2), render(new Scope(List.of("grafana"), List.of(), List.of())));
    assertEquals(List.of(".dashwright-manifest", "index.html", "test/a.html"), files());
  }

  @Test
  void leavesForeignFilesAlone() throws IOException {
    render(ALL, "html prod/a.html");
    Files.writeString(out.resolve("prod/mine.txt"), "mine");
    Files.writeString(out.resolve("CNAME"), "mine");
    render(ALL, "html index.html");
    assertEquals(List.of(".dashwright-manifest", "CNAME", "index.html", "prod/mine.txt"), files());
  }

  @Test
  void neverWritesOverAForeignFile() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("index.html"), "mine");
    ForeignFileException refusal =
        assertThrows(
            ForeignFileException.class, () -> render(ALL, "html a.html", "html index.html"));
    assertEquals("index.html", refusal.getMessage());
    assertEquals(List.of("index.html"), files());
    assertEquals("mine", Files.readString(out.resolve("index.html")));
  }

  @Test
  void takesOverAFileThatIsTheSame() throws IOException {
    render(ALL, "html index.html");
    Files.delete(out.resolve(".dashwright-manifest"));
    assertEquals(new Changes(1, 0, 0), render(ALL, "html index.html"));
  }

  @Test
  void refusesAFolderWhereAFileBelongsAndAFileWhereAFolderBelongs() throws IOException {
    Files.createDirectories(out.resolve("index.html"));
    assertThrows(ForeignFileException.class, () -> render(ALL, "html index.html"));
    Files.writeString(out.resolve("prod"), "mine");
    assertThrows(ForeignFileException.class, () -> render(ALL, "html prod/a.html"));
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("prod"), elsewhere);
    assertThrows(ForeignFileException.class, () -> render(ALL, "html prod/a.html"));
    assertEquals(0, elsewhere.toFile().list().length);
  }

  @Test
  void leavesNothingBehindWhenARenderFails() throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.sink("html").write("index.html", "half".getBytes(StandardCharsets.UTF_8));
    }
    assertFalse(Files.exists(temp.resolve("build")), "folders that were made for it");
  }

  @Test
  void removesWhatAnInterruptedRenderLeft() throws IOException {
    Path leftover = out.resolve(".dashwright-new-999999999");
    Files.createDirectories(leftover.resolve("prod"));
    Files.writeString(leftover.resolve("prod/a.html"), "half");
    render(ALL, "html index.html");
    assertEquals(List.of(".dashwright-manifest", "index.html"), files());
  }

  @Test
  void theLockOfADeadRenderHoldsNobody() throws IOException {
    Files.createDirectories(out);
    Files.createFile(out.resolve(".dashwright-lock"));
    assertEquals(new Changes(1, 1, 0), render(ALL, "html index.html"));
    assertEquals(List.of(".dashwright-manifest", "index.html"), files());
  }

  @Test
  void waitsForTheRenderBefore() throws Exception {
    CountDownLatch waits = new CountDownLatch(1);
    CompletableFuture<Changes> second;
    try (OutputFolder first = OutputFolder.open(out)) {
      second = CompletableFuture.supplyAsync(() -> renderAfter(waits));
      waits.await();
      first.sink("html").write("index.html", "first".getBytes(StandardCharsets.UTF_8));
      assertEquals(new Changes(1, 1, 0), first.commit(ALL));
    }
    assertEquals(new Changes(1, 1, 0), second.get());
    assertEquals("second", Files.readString(out.resolve("index.html")));
    assertEquals(List.of(".dashwright-manifest", "index.html"), files());
  }

  private Changes renderAfter(CountDownLatch waits) {
    try (OutputFolder folder = OutputFolder.open(out, waits::countDown)) {
      folder.sink("html").write("index.html", "second".getBytes(StandardCharsets.UTF_8));
      return folder.commit(ALL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void believesNoManifestThatLeadsOutside() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim.txt"), "mine");
    Files.createDirectories(out);
    Files.writeString(
        out.resolve(".dashwright-manifest"),
        "html\t-\t-\t../../victim.txt\nhtml\t-\t-\t" + victim + "\nnonsense\n");
    assertEquals(new Changes(0, 0, 0), render(ALL));
    assertTrue(Files.exists(victim));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../a",
        "a/../b",
        "a/./b",
        "a//b",
        "a/",
        ".hidden",
        "a\\b",
        "a b",
        "C:a",
        "a\u0000b",
        "prod/..",
        "é"
      })
  void refusesPathsThatAreNotPlain(String path) throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      assertThrows(
          IllegalArgumentException.class, () -> folder.sink("html").write(path, new byte[0]));
    }
  }

  /** Writes files, each given as target and path, with the path as content. */
  private Changes render(Scope scope, String... files) throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      for (String file : files) {
        String[] words = file.split(" ", 2);
        folder.sink(words[0]).write(words[1], words[1].getBytes(StandardCharsets.UTF_8));
      }
      return folder.commit(scope);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
