package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.Findings;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.Team;
import dashwright.dsl.source.Diagnostics;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectFolderTest {
  @TempDir Path temp;

  @Test
  void filesAreReadByNameFolderByFolder() throws IOException {
    write("b.yaml", "teams: { second: {} }");
    write("a/z.yml", "teams: { first: {} }");
    write("c.yaml", "teams: { third: {} }");
    write("notes.txt", "teams: { never: {} }");
    assertEquals(List.of("first", "second", "third"), teams());
    assertEquals("", findings());
  }

  @Test
  void someFoldersAreNotOurs() throws IOException {
    write("a.yaml", "teams: { ours: {} }");
    for (String folder :
        List.of(
            ".git",
            "target",
            "build",
            "node_modules",
            "src/test",
            "a/target",
            "site/grafana",
            ".hidden/deep")) {
      write(folder + "/x.yaml", "teams: { theirs: {} }");
    }
    write("site/.dashwright-manifest", "");
    write(".pre-commit-config.yaml", "repos: []");
    write("src/main/x.yaml", "teams: { too: {} }");
    write("test/x.yaml", "teams: { tested: {} }");
    assertEquals(List.of("ours", "too", "tested"), teams());
    assertEquals("", findings());
  }

  @Test
  void linksAreFollowedInsideAndFilesCountOnce() throws IOException {
    write("..data/one.yaml", "teams: { mounted: {} }");
    Files.createSymbolicLink(temp.resolve("one.yaml"), temp.resolve("..data/one.yaml"));
    Files.createSymbolicLink(temp.resolve("two.yaml"), temp.resolve("one.yaml"));
    Files.createDirectories(temp.resolve("deep"));
    Files.createSymbolicLink(temp.resolve("deep/up"), temp);
    assertEquals(List.of("mounted"), teams());
    assertEquals("", findings());
  }

  @Test
  void linksOutsideAreNotFollowed(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("x.yaml"), "teams: { theirs: {} }");
    write("p/a.yaml", "teams: { ours: {} }");
    Files.createSymbolicLink(temp.resolve("p/x.yaml"), outside.resolve("x.yaml"));
    Files.createSymbolicLink(temp.resolve("p/out"), outside);
    Files.createSymbolicLink(temp.resolve("p/void.yaml"), outside.resolve("nothing"));
    assertEquals(
        """
        P/p/out: warning[unreadable-file]: this link leads out of the project, so it is not followed
          help: copy what it leads to
        P/p/void.yaml: error[unreadable-file]: this link leads nowhere
          help: remove it, or mend it
        P/p/x.yaml: error[unreadable-file]: this link leads out of the project, so it is not followed
          help: copy what it leads to
        """,
        findings("p"));
  }

  @Test
  void noFolderAndNothingInIt() throws IOException {
    assertEquals(
        """
        P/missing: error[unreadable-file]: there is no such folder
          help: make a project with `dashwright init P/missing`
        """,
        findings("missing"));
    Files.createDirectories(temp.resolve("empty"));
    assertEquals(
        """
        P/empty: error[unreadable-file]: this folder holds no definitions
          help: make some with `dashwright init P/empty`
        """,
        findings("empty"));
    write("file.yaml", "teams: {}");
    assertEquals(
        """
        P/file.yaml: error[unreadable-file]: this is a file, not the folder of a project
          help: name the folder
        """,
        findings("file.yaml"));
    write("site/.dashwright-manifest", "");
    assertEquals(
        """
        P/site: error[unreadable-file]: this folder is an output, not a project
          help: name the folder of definitions
        """,
        findings("site"));
  }

  @Test
  void javaDefinitionsAreDefinitionsToo() throws IOException {
    write("Checkout.java", "class Checkout {}");
    assertEquals("", findings());
  }

  @Test
  void filesThatAreNoText() throws IOException {
    Files.write(temp.resolve("binary.yaml"), new byte[] {'a', ':', 0, 1, 2});
    Files.write(
        temp.resolve("latin.yaml"), "teams:\n  é: {}\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(temp.resolve("wide.yaml"), "\uFEFFteams: {}\n".getBytes(StandardCharsets.UTF_16LE));
    Files.write(
        temp.resolve("marked.yaml"),
        "\uFEFFteams: { ours: {} }\r\n".getBytes(StandardCharsets.UTF_8));
    Files.write(temp.resolve("cut.yaml"), new byte[] {'#', ' ', (byte) 0xC3});
    assertEquals(List.of("ours"), teams());
    assertEquals(
        """
        P/binary.yaml: error[unreadable-file]: this is a binary file, not a text
          help: remove it, or give it another name
        P/cut.yaml:1:3: error[unreadable-file]: the file is not UTF-8: byte 2 belongs to no character
          help: save it as UTF-8
        P/latin.yaml:2:3: error[unreadable-file]: the file is not UTF-8: byte 9 belongs to no character
          help: save it as UTF-8
        P/wide.yaml: error[unreadable-file]: this file is UTF-16
          help: save it as UTF-8
        """,
        findings());
  }

  @Test
  void aFileThatIsMuchTooLarge() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(temp.resolve("big.yaml").toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    assertEquals(
        """
        P/big.yaml: error[unreadable-file]: this file is too large to be a definition: 50 MB, and at most 3 MiB are read
          help: split it, or move it out of the project
        """,
        findings());
  }

  @Test
  void eventFilesLieInTheProjectBesideTheirDefinition() throws IOException {
    write("deep/a.yaml", "annotations: { d: { events: d.csv }, e: { events: ../e.csv } }");
    write("deep/d.csv", "time,version\n2026-01-01T00:00:00Z,1\n");
    write("e.csv", "time,version\nnever,1\n");
    assertEquals(
        """
        P/e.csv:2:1: error[invalid-value]: `time` must be an instant between 1970 and 2200, not `never`
          help: write it like `2026-01-31T12:00:00Z`
        """,
        findings());
  }

  @Test
  void eventFilesOutsideAreNotRead(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("d.csv"), "time,version\n");
    write(
        "p/a.yaml",
        "annotations:\n  a: { events: ../d.csv }\n  b: { events: /etc/d.csv }\n  c: { events: link.csv }\n  d: { events: none.csv }\n");
    write("d.csv", "time,version\n");
    Files.createSymbolicLink(temp.resolve("p/link.csv"), outside.resolve("d.csv"));
    assertEquals(
        """
        P/p/a.yaml:2:16: error[unreadable-file]: `../d.csv` leads out of the project
          help: copy the file into `P/p`
        P/p/a.yaml:3:16: error[unreadable-file]: `/etc/d.csv` leads out of the project
          help: copy the file into `P/p`
        P/p/a.yaml:4:16: error[unreadable-file]: `link.csv` leads out of the project
          help: copy the file into `P/p`
        P/p/a.yaml:5:16: error[unreadable-file]: there is no file `none.csv`
          help: name it relative to the file in which you write this
        """,
        findings("p"));
  }

  @Test
  void filesAreNamedAsTheUserNamesTheFolder() throws IOException {
    write("x/a.yaml", "team: {}");
    Path relative = Path.of("").toAbsolutePath().relativize(temp.toAbsolutePath().resolve("x"));
    Diagnostics diagnostics = new Diagnostics();
    ProjectReader.read(relative.resolve("."), diagnostics);
    assertEquals(
        relative.toString().replace('\\', '/') + "/a.yaml",
        diagnostics.sorted().get(0).origin().path());
  }

  private List<String> teams() {
    Model model = ProjectReader.read(temp, new Diagnostics());
    return model.teams().stream().map(Team::id).toList();
  }

  private String findings() {
    return findings("");
  }

  private String findings(String folder) {
    Diagnostics diagnostics = new Diagnostics();
    ProjectReader.read(temp.resolve(folder), diagnostics);
    return Findings.text(diagnostics).replace(temp.toString().replace('\\', '/') + "/", "P/");
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
