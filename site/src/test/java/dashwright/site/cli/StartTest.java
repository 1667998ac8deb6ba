package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command loads only the libraries that it needs, since loading is most of its time. */
class StartTest {
  private static final Pattern PAGES =
      Pattern.compile("(freemarker|org\\.jfree|java\\.awt|com\\.fasterxml\\.jackson)\\.\\S*");

  private static final Pattern DEFINITIONS =
      Pattern.compile("(org\\.yaml|dashwright\\.compiler|dashwright\\.renderer)\\.\\S*");

  @TempDir Path folder;

  @Test
  void tellsItsVersionWithoutReadingAnything() throws IOException, InterruptedException {
    String classes = classes("--version");
    assertTrue(classes.contains("picocli."), classes);
    assertEquals(List.of(), found(PAGES, classes));
    assertEquals(List.of(), found(DEFINITIONS, classes));
  }

  @Test
  void checksWithoutWhatOnlyPagesNeed() throws IOException, InterruptedException {
    Run.in(folder, "init");
    String classes = classes("check");
    assertTrue(classes.contains("org.yaml.snakeyaml."), classes);
    assertEquals(List.of(), found(PAGES, classes));
  }

  private String classes(String command) throws IOException, InterruptedException {
    Jvm.Output output = Jvm.current().run(folder, List.of("-verbose:class"), command);
    assertEquals(0, output.code(), output.text());
    return output.text();
  }

  private static List<String> found(Pattern pattern, String classes) {
    return pattern.matcher(classes).results().map(result -> result.group()).distinct().toList();
  }
}
