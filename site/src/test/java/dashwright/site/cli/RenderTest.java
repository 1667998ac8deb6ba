package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderTest {
  private static final String STAGING =
      """
        staging:
          title: Staging
          datasource: prometheus-staging
          select: { deployment_environment_name: staging }

      teams:
      """;

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void project() throws IOException {
    site = folder.resolve("build/site");
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
    Folders.replace(folder.resolve("dashboards/project.yaml"), "\nteams:\n", "\n" + STAGING);
  }

  @Test
  void writesPagesAndGrafana() throws IOException {
    Run run = Run.in(folder, "render");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    SortedSet<String> files = new TreeSet<>(files().keySet());
    files.removeIf(file -> file.startsWith("assets/"));
    Golden.check("cli/rendered.txt", String.join("\n", files) + "\n");
    int all = files().size() - 1;
    assertEquals(
        "OK: Both dashboards are fine in production.\n"
            + "OK: Both dashboards are fine in staging.\n"
            + "build/site: "
            + all
            + " files, "
            + all
            + " changed, 0 removed\nopen build/site/index.html\n",
        run.err());
    assertEquals("", run.out());
  }

  @Test
  void makesNothingAgainOfWhatIsTheSame() throws IOException {
    Run first = Run.in(folder, "render");
    SortedMap<String, String> made = files();
    Run second = Run.in(folder, "render", "-v");
    assertFalse(second.err().contains("rendered html"), second.err());
    assertTrue(second.err().contains(" files, nothing changed\n"), second.err());
    String verdict = "OK: Both dashboards are fine in staging.\n";
    assertTrue(first.err().contains(verdict) && second.err().contains(verdict), second.err());
    assertEquals(made, files());

    Files.writeString(site.resolve("production/shop-slo.html"), "by hand");
    assertTrue(Run.in(folder, "render").err().contains(" 1 changed, 0 removed\n"));
    Files.delete(site.resolve("index.html"));
    assertTrue(Run.in(folder, "render").err().contains(" 1 changed, 0 removed\n"));
    assertEquals(made, files());

    assertTrue(Run.in(folder, "render", "-v", "--env", "staging").err().contains("rendered html"));
    assertTrue(Run.in(folder, "render", "-v").err().contains("rendered html"));
    Folders.replace(folder.resolve("dashboards/project.yaml"), "My shop", "Our shop");
    Run third = Run.in(folder, "render");
    assertFalse(third.err().contains("nothing changed"), third.err());
  }

  @Test
  void linksPicturesForPagesWithoutScripts() throws IOException {
    Path page = site.resolve("production/shop-slo.html");
    Run.in(folder, "render", "--env", "production", "--only", "shop-slo", "--to", "html");
    assertFalse(Files.readString(page).contains("../images/"));
    Run.in(folder, "render", "--env", "production", "--only", "shop-slo", "--to", "html,png");
    List<String> pictures =
        Pattern.compile("<noscript>[^\n]*<a href=\"([^\"]*)\">Open it as a picture</a>")
            .matcher(Files.readString(page))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertFalse(pictures.isEmpty());
    for (String picture : pictures) {
      assertTrue(Files.isRegularFile(page.resolveSibling(picture)), picture);
    }
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    Run.in(folder, "render", "--to", "html,grafana,plan");
    SortedMap<String, String> before = files();
    SortedMap<String, Object> times = times();
    Run again = Run.in(folder, "render", "--to", "html,grafana,plan");
    assertTrue(again.err().contains(", nothing changed\n"), again.err());
    assertEquals(before, files());
    assertEquals(times, times());
  }

  @Test
  void takesAwayADashboardThatIsGone() throws IOException {
    Run.in(folder, "render", "--to", "html,grafana,plan");
    Folders.write(site.resolve("production/mine.txt"), "mine");
    Folders.replace(folder.resolve("dashboards/dashboards.yaml"), "  checkout:\n", "  till:\n");
    Run run = Run.in(folder, "render", "--to", "html,grafana,plan");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    for (String environment : new String[] {"production", "staging"}) {
      assertFalse(files().containsKey(environment + "/checkout.html"));
      assertFalse(files().containsKey("grafana/" + environment + "/checkout.json"));
      assertTrue(files().containsKey(environment + "/till.html"));
    }
    assertEquals("mine", files().get("production/mine.txt"));
  }

  @Test
  void touchesOnlyWhatItIsAskedFor() throws IOException {
    Run.in(folder, "render");
    SortedMap<String, String> before = files();
    Folders.replace(folder.resolve("dashboards/dashboards.yaml"), "title: Checkout", "title: Till");
    Folders.replace(
        folder.resolve("dashboards/dashboards.yaml"), "title: Shop health", "title: Health");
    Run run = Run.in(folder, "render", "--to", "grafana", "--env", "staging", "--only", "checkout");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    SortedMap<String, String> after = files();
    assertEquals(before.keySet(), after.keySet());
    SortedSet<String> changed = new TreeSet<>(before.keySet());
    changed.removeIf(file -> before.get(file).equals(after.get(file)));
    assertEquals(new TreeSet<>(List.of("grafana/staging/checkout.json")), changed);
  }

  @Test
  void tellsNothingOfEnvironmentsItIsNotAskedFor() throws IOException {
    Run run = Run.in(folder, "render", "--env", "staging");
    assertEquals("OK: Both dashboards are fine in staging.", run.err().lines().findFirst().get());
    assertEquals(
        List.of(), files().keySet().stream().filter(f -> f.contains("production")).toList());
    assertFalse(files().get("index.html").contains("production/"));
    assertTrue(files().get("index.html").contains("staging/checkout.html"));
  }

  @Test
  void rendersNothingWhenThereAreErrors() throws IOException {
    Run.in(folder, "render");
    SortedMap<String, String> before = files();
    Folders.replace(folder.resolve("dashboards/dashboards.yaml"), "kind: slo", "kind: sol");
    Run run = Run.in(folder, "render");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("error[invalid-value]"), run.err());
    assertEquals(before, files());
  }

  @Test
  void tellsWarningsUnlessQuiet() throws IOException {
    Folders.write(
        folder.resolve("dashboards/disks.yaml"),
        "dashboards:\n  disks: { kind: custom, title: Disks }\n");
    assertTrue(Run.in(folder, "render", "--to", "plan").err().contains("warning["));
    Run quiet = Run.in(folder, "render", "-q", "--to", "plan");
    assertEquals(ExitCode.SUCCESS, quiet.code());
    assertEquals("", quiet.out() + quiet.err());
  }

  @Test
  void writesAPlanThatToolsCanRead() throws IOException {
    Run.in(folder, "render", "--to", "plan");
    assertEquals(
        new TreeSet<>(List.of(".dashwright-manifest", "plan/production.json", "plan/staging.json")),
        files().keySet());
    assertEquals(
        "staging",
        new ObjectMapper()
            .readTree(site.resolve("plan/staging.json").toFile())
            .at("/environment/id")
            .textValue());
  }

  @Test
  void endsTheDataWhenTold() throws IOException {
    Run.in(folder, "render", "--to", "html");
    String before = files().get("production/checkout.html");
    Run.in(folder, "render", "--to", "html", "--now", "2026-01-31T12:00:00Z");
    assertNotEquals(before, files().get("production/checkout.html"));
    Run.in(folder, "render", "--to", "html");
    assertEquals(before, files().get("production/checkout.html"));
  }

  @Test
  void refusesToWriteOverWhatIsNotItsOwn() throws IOException {
    Folders.write(site.resolve("index.html"), "mine");
    Run run = Run.in(folder, "render");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertEquals(
        """
        error: `build/site/index.html` was not written by dashwright, so nothing was written
        help: move it away, or choose another folder with `--out`
        """,
        run.err());
    assertEquals(1, files().size());
  }

  @Test
  void explainsWrongOptions() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    StringBuilder all = new StringBuilder();
    for (String line :
        new String[] {
          "render --to html,grafna",
          "render --to pdf",
          "render --to",
          "render --env prodction",
          "render --env x",
          "render --only checkuot",
          "render --only everything",
          "render --out file",
          "render --out file/site",
          "render --data http://",
          "render --now yesterday",
          "render --now 2026-01-31"
        }) {
      Run run = Run.in(folder, line.split(" "));
      assertEquals(ExitCode.UNUSABLE, run.code(), line);
      all.append(run.transcript());
    }
    Golden.check("cli/render-usage.txt", all.toString().replace(folder.toString(), "FOLDER"));
    assertFalse(Files.exists(folder.resolve("build")));
  }

  @Test
  void makesNoMarkupOfTexts() throws IOException {
    String evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    Folders.write(
        folder.resolve("dashboards/evil.yaml"),
        """
        dashboards:
          evil:
            kind: custom
            title: 'EVIL'
            audience: 'EVIL'
            description: 'EVIL'
            tags: ['EVIL']
            sections:
              - title: 'EVIL'
                charts:
                  evil:
                    title: 'EVIL'
                    subtitle: 'EVIL'
                    description: 'EVIL [x](javascript:alert(3)) `EVIL`'
                    unit: short
                    queries: [{ promql: 'vector(1)', legend: 'EVIL' }]
                    thresholds: [{ above: 1, label: 'EVIL' }]
        """
            .replace("EVIL", evil));
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "render", "--to", "html").code());
    for (String page : List.of("production/evil.html", "index.html")) {
      String html = files().get(page);
      assertTrue(html.contains("alert(1)"), page);
      assertFalse(html.contains("<script>alert"), page);
      assertFalse(html.contains("<img src=x"), page);
      assertFalse(html.contains("href=\"javascript:"), page);
    }
  }

  /** All files but the one that remembers the last render. */
  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = Folders.contents(site);
    files.remove(".dashwright-seal");
    return files;
  }

  private SortedMap<String, Object> times() throws IOException {
    SortedMap<String, Object> times = new TreeMap<>();
    for (String file : files().keySet()) {
      times.put(
          file,
          Files.readAttributes(site.resolve(file), "creationTime,fileKey,lastModifiedTime")
              .toString());
    }
    return times;
  }
}
