package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The real dashboards give the same bytes in fresh processes, whatever the machine is like. */
@TestInstance(Lifecycle.PER_CLASS)
class DeterminismTest {
  private Path temp;
  private Path plain;

  @BeforeAll
  void render(@TempDir Path folder) throws IOException, InterruptedException {
    temp = folder;
    plain = temp.resolve("plain");
    render(
        Jvm.current(),
        plain,
        List.of(
            "-Duser.language=en",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-XX:ActiveProcessorCount=1"));
  }

  @Test
  void elsewhere() throws IOException, InterruptedException {
    assertSame(
        Jvm.current(),
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland",
            "-Dfile.encoding=ISO-8859-1",
            "-Djava.io.tmpdir=" + temp.resolve("nowhere"),
            "-XX:ActiveProcessorCount=4",
            "-Xmx256m"));
  }

  @Test
  void onALaterJava() throws IOException, InterruptedException {
    assumeTrue(Jvm.later().isPresent(), "there is no later Java than 17 here");
    assertSame(
        Jvm.later().orElseThrow(),
        List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=nu-arab",
            "-Duser.timezone=America/St_Johns",
            "-Dfile.encoding=UTF-8",
            "-XX:ActiveProcessorCount=2"));
  }

  private void assertSame(Jvm jvm, List<String> flags) throws IOException, InterruptedException {
    Path other = temp.resolve("other-" + flags.get(0).hashCode());
    render(jvm, other, flags);
    SortedMap<String, String> expected = Folders.contents(plain);
    SortedMap<String, String> actual = Folders.contents(other);
    assertTrue(expected.size() > 100, () -> "only " + expected.keySet());
    assertEquals(expected.keySet(), actual.keySet());
    List<String> differing =
        expected.keySet().stream()
            .filter(file -> !expected.get(file).equals(actual.get(file)))
            .toList();
    assertEquals(List.of(), differing);
  }

  private static void render(Jvm jvm, Path out, List<String> flags)
      throws IOException, InterruptedException {
    Jvm.Output output =
        jvm.run(
            Checkout.root(), flags, "render", "--to", "html,grafana,plan", "--out", out.toString());
    assertEquals(0, output.code(), output.text());
  }
}
