package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.changes.ChangesMarkdown;
import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten edits, one for each kind of change, in all four formats. */
final class DiffGoldenTest {
  private static final Pattern PLOT =
      Pattern.compile("<script type=\"application/json\">.*?</script>", Pattern.DOTALL);

  @TempDir Path folder;

  /** An edit: in a file, some text becomes another. */
  record Edit(String name, String file, String before, String after) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Edit> edits() {
    return List.of(
        new Edit("objective", "project.yaml", "default: 99.9%", "default: 99.95%"),
        new Edit("window", "pages.yaml", "order_seconds_bucket[5m]", "order_seconds_bucket[1m]"),
        new Edit("grouping", "pages.yaml", "sum by (outcome)", "sum by (outcome, region)"),
        new Edit("alert-looser", "pages.yaml", "{ above: 0.01,", "{ above: 0.02,"),
        new Edit("chart-gone", "pages.yaml", "          slow:", "          slowest:"),
        new Edit("unit", "pages.yaml", "unit: percentunit", "unit: short"),
        new Edit(
            "new-chart",
            "pages.yaml",
            "          note:",
            "          more: { title: More, unit: short, queries: [{ promql: max(carts), legend: m"
                + " }] }\n"
                + "          note:"),
        new Edit("select", "project.yaml", "select: { env: staging }", "select: { env: stage }"),
        new Edit("dependency", "project.yaml", ", { service: stock, optional: true }]", "]"),
        new Edit(
            "time-zone",
            "project.yaml",
            "  title: Shop\n",
            "  title: Shop\n  timezone: Europe/Berlin\n"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void tellsTheEdit(Edit edit) throws IOException {
    copy("before");
    copy("after");
    Folders.replace(folder.resolve("after").resolve(edit.file()), edit.before(), edit.after());
    check(edit.name(), "./before", "./after");
  }

  /** Neither environment was before the other: nothing is breaking, and nothing is gone. */
  @Test
  void tellsEnvironmentsApart() throws IOException {
    copy("after");
    Path pages = folder.resolve("after/pages.yaml");
    Folders.replace(pages, "{ above: 0.01,", "{ above: { default: 0.01, staging: 0.05 },");
    Folders.replace(pages, "title: Shop API,", "title: Shop API, environments: [production],");
    check("environments", "--project", "after", "--environments", "production,staging");
  }

  private void check(String name, String... words) throws IOException {
    Run text = run(EnumSet.of(Terminal.Channel.OUT), words);
    Golden.check("diff/" + name + ".txt", plain(text.out()));
    String markdown = diff("markdown", words);
    assertTrue(markdown.length() <= ChangesMarkdown.LONGEST);
    Golden.check("diff/" + name + ".md", markdown);
    Golden.check("diff/" + name + ".json", diff("json", words));
    String html = diff("html", words);
    int start = html.indexOf("<header class=\"top\">");
    int end = html.indexOf("<script type=\"application/json\" id=\"page\">");
    Golden.check(
        "diff/" + name + ".html",
        PLOT.matcher(html.substring(start, end)).replaceAll("<!-- plot -->"));
  }

  private String diff(String format, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", format));
    return run(EnumSet.noneOf(Terminal.Channel.class), all.toArray(String[]::new)).out();
  }

  private Run run(EnumSet<Terminal.Channel> screens, String... words) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(words));
    Run run = Run.in(folder, Map.of(), screens, all.toArray(String[]::new));
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    return run;
  }

  private static String plain(String coloured) {
    return coloured.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  private void copy(String name) throws IOException {
    Path to = Files.createDirectories(folder.resolve(name));
    for (String file : List.of("project.yaml", "pages.yaml", "deployments.csv")) {
      Files.copy(Shop.folder().resolve(file), to.resolve(file));
    }
  }
}
