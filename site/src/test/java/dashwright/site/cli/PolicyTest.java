package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scripts that got into the real preview and a real report of changes, in spite of all escaping,
 * and what a real browser makes of them. Pages are told of in the renderer's own tests.
 */
class PolicyTest {
  private static final String INJECTED =
      "<script>document.documentElement.dataset.ran = 'inline'</script><img src=\"data:,\" alt=\"\""
          + " onerror=\"document.documentElement.dataset.ran = 'attribute'\"><script"
          + " src=\"data:text/javascript,document.documentElement.dataset.ran = 'file'\"></script>";

  private static final String RAN = "data-ran=";
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  @TempDir Path folder;

  @Test
  void scriptsInThePreviewAndInReportsDoNotRun() throws Exception {
    assumeTrue(browser().isPresent(), "no Chromium on the PATH or in CHROMIUM");
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
    try (Serving serving = Serving.start(folder, new ServeCommand())) {
      assertEquals("", serving.first().trouble());
      inject(folder.resolve("build/preview/production/checkout.html"));
      String page = serving.url() + "/production/checkout.html";
      assertTrue(serving.get("/production/checkout.html").body().contains(INJECTED));
      assertEquals(
          List.of("frame-ancestors 'none'"),
          serving.get("/").headers().allValues("Content-Security-Policy"));
      assertInert(document(page));
    }
    Path report = report();
    inject(report);
    assertInert(document(report.toUri().toString()));
    Path open = report.resolveSibling("open.html");
    Files.writeString(open, Files.readString(report).replaceFirst(POLICY, ""));
    assertTrue(document(open.toUri().toString()).contains(RAN), "the test cannot fail");
  }

  private Path report() throws IOException {
    Path before = folder.resolve("before");
    try (Stream<Path> files = Files.list(folder.resolve("dashboards"))) {
      Files.createDirectory(before);
      for (Path file : files.toList()) {
        Files.copy(file, before.resolve(file.getFileName()));
      }
    }
    Folders.replace(
        folder.resolve("dashboards/dashboards.yaml"), "title: Shop health", "title: Health");
    Run run =
        Run.in(
            folder,
            "diff",
            "./before",
            "./dashboards",
            "--format",
            "html",
            "--out",
            "changes.html");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    return folder.resolve("changes.html");
  }

  private static void inject(Path page) throws IOException {
    String text = Files.readString(page);
    assertTrue(text.contains("<body"), text);
    Files.writeString(page, text.replaceFirst("<body[^>]*>", "$0" + INJECTED));
  }

  private static void assertInert(String document) {
    assertTrue(document.contains("dataset.ran = 'inline'"), "the script is not there");
    assertFalse(document.contains(RAN), "a script ran");
  }

  /** What a page is once it is loaded. */
  private String document(String address) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                browser().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                address)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return text;
  }

  private static Optional<Path> browser() {
    String named = System.getenv().getOrDefault("CHROMIUM", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(
            path ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(path, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
