package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.java.Loading;
import dashwright.dsl.java.ProjectLoader;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.keys.FileKeys;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.tree.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One project, written in YAML and in Java: every construct of the language is there, and all of
 * what comes of it is the same but for the places where it is written.
 */
class ParityTest {
  /** There is one project, so its URL has one form: the richer one. */
  private static final Set<String> ONLY_ONCE = Set.of("project.url");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    Path parity = Checkout.root().resolve("site/src/test/parity");
    for (String language : List.of("yaml", "java")) {
      Path project = folder.resolve(language + "/dashboards");
      copy(parity.resolve(language), project);
      copy(parity.resolve("shared"), project);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Folders.write(to.resolve(from.relativize(file).toString()), Files.readString(file));
      }
    }
  }

  /** A key or form that this project lacks has no twin in Java, or none that anybody has seen. */
  @Test
  void everyKeyAndFormIsThere() throws IOException {
    SourceFile file =
        SourceFile.of("shop.yaml", Files.readString(folder.resolve("yaml/dashboards/shop.yaml")));
    YamlNode root = YamlParser.parse(file, new Diagnostics()).get(0).root().orElseThrow();
    Set<String> unused = new TreeSet<>(KeyUse.all(FileKeys.FILE));
    unused.removeAll(KeyUse.of(root, FileKeys.FILE));
    unused.removeAll(ONLY_ONCE);
    assertEquals(Set.of(), unused, "add them to both projects of site/src/test/parity");
  }

  @Test
  void bothMeanTheSame() {
    Diagnostics diagnostics = new Diagnostics();
    Model yaml = model("yaml", diagnostics);
    Model java = model("java", diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(placeless(yaml), placeless(java));
  }

  private Model model(String language, Diagnostics diagnostics) {
    Path project = folder.resolve(language + "/dashboards");
    return ProjectLoader.load(project, Loading.standard(), diagnostics).model();
  }

  private static String placeless(Model model) {
    return model
        .toString()
        .replaceAll("InFile\\[file=[^\\[]*span=Span\\[[^\\]]*\\]\\]", "PLACE")
        .replaceAll(
            "InCode\\[file=[^\\[]*span=Span\\[[^\\]]*\\], address=\\[[^\\]]*\\]\\]", "PLACE")
        .replaceAll("(?<=\\[|, )(?=[A-Z][A-Za-z]*\\[)", "\n");
  }

  @Test
  void bothGiveTheSameFiles() throws IOException {
    Map<String, String> yaml = rendered("yaml", "shop.yaml");
    Map<String, String> java = rendered("java", "Shop.java");
    assertEquals(yaml.keySet(), java.keySet());
    assertTrue(yaml.keySet().contains("production/checkout.html"), yaml.keySet().toString());
    assertTrue(yaml.keySet().contains("plan/staging.json"), yaml.keySet().toString());
    for (String file : yaml.keySet()) {
      assertEquals(yaml.get(file), java.get(file), file);
    }
  }

  /** All outputs; where something is written is the only difference that may be. */
  private Map<String, String> rendered(String language, String source) throws IOException {
    Path project = folder.resolve(language);
    String outputs = String.join(",", Words.all(Output.values()));
    Run run = Run.in(project, "render", "--to", outputs, "--out", "site");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    Map<String, String> files = new TreeMap<>();
    Folders.contents(project.resolve("site"))
        .forEach(
            (name, text) ->
                files.put(name, text.replaceAll("dashboards/" + source + "(:\\d+)?", "PLACE")));
    files.remove(".dashwright-manifest");
    return files;
  }

  @Test
  void bothFindTheSame() {
    assertEquals(found("yaml"), found("java"));
    assertFalse(found("java").isEmpty());
  }

  private List<String> found(String language) {
    return Run.in(folder.resolve(language), "check")
        .out()
        .lines()
        .filter(line -> line.matches(".*: (error|warning|info)\\[.*"))
        .map(line -> line.replaceFirst("^\\S+:\\d+:\\d+: ", ""))
        .sorted()
        .toList();
  }
}
