package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed charts before and after, as files. */
final class DiffPicturesTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String side : List.of("before", "after")) {
      Path to = Files.createDirectories(folder.resolve(side));
      for (String file : List.of("project.yaml", "pages.yaml", "deployments.csv")) {
        Files.copy(Shop.folder().resolve(file), to.resolve(file));
      }
    }
  }

  private void edit(String before, String after) throws IOException {
    Folders.replace(folder.resolve("after/pages.yaml"), before, after);
  }

  private Run diff(String... words) {
    List<String> all = new ArrayList<>(List.of("diff", "./before", "./after"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(String[]::new));
  }

  private List<String> drawn(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("--images", "pictures"));
    all.addAll(List.of(words));
    Run run = diff(all.toArray(String[]::new));
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    return pictures();
  }

  private List<String> pictures() throws IOException {
    return Folders.contents(folder.resolve("pictures")).keySet().stream()
        .map(Object::toString)
        .filter(name -> name.endsWith(".png"))
        .toList();
  }

  @Test
  void onlyWhatLooksOtherwiseIsDrawn() throws IOException {
    edit("order_seconds_bucket[5m]", "order_seconds_bucket[1m]");
    edit("title: Carts,", "title: All carts,");
    assertEquals(
        List.of(
            "base/production/checkout/orders.slow.png", "head/production/checkout/orders.slow.png"),
        drawn());
    byte[] picture = Files.readAllBytes(folder.resolve("pictures/" + pictures().get(0)));
    assertArrayEquals(PNG, Arrays.copyOf(picture, PNG.length));
  }

  @Test
  void comesAndGoes() throws IOException {
    edit(
        "          note: {",
        "          more: { title: More, unit: short, queries: [{ promql:"
            + " max(carts), legend: m }] }\n          note: {");
    assertEquals(List.of("head/production/checkout/carts.more.png"), drawn());
    List<String> words = List.of("diff", "./after", "./before", "--images", "pictures");
    Run back = Run.in(folder, words.toArray(String[]::new));
    assertEquals(ExitCode.SUCCESS, back.code(), back.err());
    assertEquals(List.of("base/production/checkout/carts.more.png"), pictures());
    Folders.replace(
        folder.resolve("after/pages.yaml"), "title: More, unit: short", "title: More, unit: bytes");
    Files.writeString(folder.resolve("pictures/mine.txt"), "mine");
    assertEquals(List.of("head/production/checkout/carts.more.png"), drawn());
    assertTrue(Files.exists(folder.resolve("pictures/mine.txt")));
  }

  @Test
  void whatIsNotOursStays() throws IOException {
    edit("order_seconds_bucket[5m]", "order_seconds_bucket[1m]");
    Path mine = folder.resolve("pictures/base/production/checkout/orders.slow.png");
    Folders.write(mine, "mine");
    Run run = diff("--images", "pictures");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertTrue(run.err().contains("was not written by dashwright"), run.err());
    assertEquals("mine", Files.readString(mine));
  }

  /** Another threshold, of which samples make their noise, must not look like other data. */
  @Test
  void bothSidesShowTheSameData() throws IOException {
    edit("{ above: 0.01,", "{ above: 0.02,");
    String html = diff("--format", "html").out();
    List<String> values = new ArrayList<>();
    Matcher found = Pattern.compile("\"values\":\\[[^]]*]").matcher(html);
    while (found.find()) {
      values.add(found.group());
    }
    assertEquals(2, values.size());
    assertEquals(values.get(0), values.get(1));
    assertTrue(html.contains("Same sample data, same axis."));
  }

  @Test
  void namesThemInReports() throws IOException {
    edit("order_seconds_bucket[5m]", "order_seconds_bucket[1m]");
    String markdown =
        diff("--format", "markdown", "--images", "pictures", "--image-url", "https://x.example/a|b")
            .out();
    assertTrue(
        markdown.contains(
            "src=\"https://x.example/a%7Cb/base/production/checkout/orders.slow.png\""),
        markdown);
    String plain = diff("--format", "markdown", "--images", "pictures").out();
    assertFalse(plain.contains("<img"), plain);
    String json = diff("--format", "json", "--images", "pictures").out();
    assertTrue(json.contains("\"head/production/checkout/orders.slow.png\""), json);
  }

  @Test
  void mistakesAreTold() {
    for (Map.Entry<List<String>, String> mistake :
        Map.of(
                List.of("--data", "http://127.0.0.1:9090", "--images", "p"), "takes no live data",
                List.of("--image-url", "https://x.example"), "none are drawn",
                List.of("--image-url", "https://x.example", "--images", "p"), "for Markdown alone",
                List.of("--data", "nowhere.gz", "--format", "html"), "there is no file")
            .entrySet()) {
      Run run = diff(mistake.getKey().toArray(String[]::new));
      assertEquals(ExitCode.UNUSABLE, run.code(), run.err());
      assertTrue(run.err().contains(mistake.getValue()), run.err());
      assertEquals("", run.out());
    }
  }
}
