package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions, folders, and what goes wrong with them. */
final class DiffTest {
  private static final String MOVED =
      """
      import dashwright.dsl.DashboardSource;
      import dashwright.dsl.Definitions;
      import dashwright.dsl.model.Dashboard;
      import dashwright.dsl.model.Service;

      public final class Moved implements DashboardSource {
        @Override
        public void define(Definitions define) {
          define.service("stock").title("Stock").type(Service.Type.DATABASE).team("store")
              .dependsOnNothing().select("service_name", "stock");
          define.dashboard("shop-slo").kind(Dashboard.Kind.SLO).title("Shop health")
              .audience("Everybody").slos("orders-succeed").related("checkout");
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException, InterruptedException {
    copy(folder.resolve("dashboards"));
    git("init", "-q", "-b", "main");
    commit("first");
  }

  @Test
  void theWorkingTreeAgainstTheDefaultBranch() throws IOException {
    assertEquals("", diff());
    loosen();
    assertTrue(diff().startsWith("breaking\tCheckout › Failed orders › threshold OrdersFail"));
  }

  @Test
  void revisionsOfAllForms() throws IOException, InterruptedException {
    git("checkout", "-q", "-b", "loose");
    loosen();
    commit("second");
    for (String[] words :
        List.of(
            new String[] {"main"},
            new String[] {"main", "loose"},
            new String[] {"main...loose"},
            new String[] {"main..loose"},
            new String[] {"main...HEAD"},
            new String[] {"HEAD~1", "HEAD"})) {
      assertTrue(diff(words).startsWith("breaking\t"), () -> String.join(" ", words));
    }
    assertEquals("", diff("HEAD", "loose"));
    assertEquals("", diff("loose...main"));
  }

  @Test
  void theWorkingTreeIsLeftAlone() throws IOException, InterruptedException {
    loosen();
    List<String> before = List.copyOf(Folders.contents(folder).keySet());
    diff("HEAD");
    assertEquals(before, List.copyOf(Folders.contents(folder).keySet()));
  }

  @Test
  void twoFolders() throws IOException {
    copy(folder.resolve("other"));
    assertEquals("", diff("./dashboards", "./other"));
    assertEquals("", diff("./other"));
    assertEquals("", diff("other/", "dashboards/"));
  }

  @Test
  void filesAndTheirOrderMeanNothing() throws IOException {
    Path pages = folder.resolve("dashboards/pages.yaml");
    String text = Files.readString(pages);
    int second = text.indexOf("  shop-api:");
    int third = text.indexOf("  checkout:");
    Folders.write(
        folder.resolve("dashboards/deep/zz.yaml"), "dashboards:\n" + text.substring(second, third));
    Folders.write(
        pages,
        "# moved\n\n"
            + text.substring(0, second)
            + text.substring(third).replace("sum by (le) (", "sum  by(le)( "));
    assertEquals("", diff());
  }

  @Test
  void theLanguageMeansNothing() throws IOException, InterruptedException {
    Folders.replace(
        folder.resolve("dashboards/project.yaml"),
        "  stock: { title: Stock, type: database, team: store, depends-on: [],"
            + " select: { service_name: stock } }\n",
        "");
    Folders.replace(
        folder.resolve("dashboards/pages.yaml"),
        "  shop-slo: { kind: slo, title: Shop health, audience: Everybody,"
            + " slos: [orders-succeed], related: [checkout] }\n",
        "");
    Path moved = folder.resolve("dashboards/Moved.java");
    Folders.write(moved, MOVED);
    assertEquals("", diff());
    commit("moved");
    assertEquals("", diff("HEAD~1", "HEAD"));
    assertEquals("", diff("HEAD", "HEAD~1"));
    Folders.replace(moved, "Shop health", "Health");
    String out = diff("HEAD");
    assertTrue(out.startsWith("safe\tHealth\ttitle\tShop health\tHealth\t"), out);
    assertTrue(out.contains("dashboards/Moved.java:"), out);
    assertEquals(ExitCode.UNUSABLE, run("--no-java", "HEAD").code());
  }

  @Test
  void aProjectThatIsNew() throws IOException, InterruptedException {
    git("rm", "-q", "-r", "--cached", "dashboards");
    git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-q", "-m", "none");
    String out = diff("HEAD");
    assertTrue(
        out.startsWith("safe\tenvironment Production\tadded\t\t\twith 3 dashboards, 1 SLO"), out);
  }

  @Test
  void rulesBesideTheProject() throws IOException, InterruptedException {
    Folders.write(
        folder.resolve("alerts/rules.yaml"),
        "groups:\n  - name: a\n    rules: [{ alert: Elsewhere, expr: up == 0 }]\n");
    Folders.replace(
        folder.resolve("dashboards/project.yaml"),
        "  title: Shop\n",
        "  title: Shop\n  rule-files: [../alerts/*.yaml]\n");
    commit("rules");
    assertEquals("", diff("HEAD"));
  }

  @Test
  void failsWhenAsked() throws IOException {
    assertEquals(ExitCode.SUCCESS, run("--fail-on", "any").code());
    loosen();
    assertEquals(ExitCode.SUCCESS, run().code());
    assertEquals(ExitCode.FINDINGS, run("--fail-on", "breaking").code());
    assertEquals(ExitCode.FINDINGS, run("--fail-on", "any").code());
  }

  @Test
  void mistakesAreTold() throws IOException, InterruptedException {
    Run unknown = run("mian");
    assertEquals(ExitCode.UNUSABLE, unknown.code());
    assertEquals("error: there is no revision `mian`\nhelp: did you mean `main`?\n", unknown.err());
    Run three = run("main...HEAD", "main");
    assertEquals(ExitCode.UNUSABLE, three.code());
    Run option = run("--", "--upload-pack=x");
    assertEquals(ExitCode.UNUSABLE, option.code());
    Path alone = Files.createTempDirectory("dashwright-test-");
    copy(alone.resolve("dashboards"));
    Run none = Run.in(alone, "diff");
    assertEquals(ExitCode.UNUSABLE, none.code());
    assertTrue(none.err().contains("is not in a git repository"), none.err());
    Folders.write(folder.resolve("dashboards/broken.yaml"), "dashboards: [\n");
    Run broken = run();
    assertEquals(ExitCode.UNUSABLE, broken.code());
    assertTrue(broken.err().contains("no plan can be made of `working tree`"), broken.err());
  }

  @Test
  void aShallowCloneIsTold() throws IOException, InterruptedException {
    loosen();
    commit("second");
    Path clone = folder.resolve("clone");
    git("clone", "-q", "--depth", "1", "file://" + folder, clone.toString());
    Run run = Run.in(clone, "diff", "HEAD~1");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertTrue(run.err().contains("fetch-depth: 0"), run.err());
  }

  @Test
  void markdownNeverGrowsTooLong() throws IOException {
    StringBuilder charts = new StringBuilder("        charts:\n");
    for (int i = 0; i < 480; i++) {
      charts
          .append("          c")
          .append(i)
          .append(": { title: \"Chart | `x` <b> ")
          .append("long ".repeat(i % 120))
          .append("\", unit: short, queries: [{ promql: max(carts), legend: m }] }\n");
    }
    Path pages = folder.resolve("dashboards/pages.yaml");
    Files.writeString(
        pages,
        Files.readString(pages)
            .replace("        charts:\n          failed:", charts + "          failed:"));
    Run run = run("--format", "markdown");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    assertTrue(run.out().length() <= 60_000, () -> "" + run.out().length());
    assertTrue(run.out().contains("more changes do not fit into a comment"));
    assertEquals(count(run.out(), "<details"), count(run.out(), "</details>"));
    assertEquals(0, count(run.out(), "```") % 2);
    assertFalse(run.out().contains("<b> long"));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private void loosen() throws IOException {
    Folders.replace(folder.resolve("dashboards/pages.yaml"), "{ above: 0.01,", "{ above: 0.02,");
  }

  private String diff(String... words) {
    Run run = run(words);
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    return run.out();
  }

  private Run run(String... words) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(String[]::new));
  }

  private static void copy(Path to) throws IOException {
    Files.createDirectories(to);
    for (String file : List.of("project.yaml", "pages.yaml", "deployments.csv")) {
      Files.copy(Shop.folder().resolve(file), to.resolve(file));
    }
  }

  private void commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-q", "-m", message);
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor(), () -> String.join(" ", command));
  }
}
