package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No definition in Java harms the preview. */
class ServeJavaTest {
  private static final String GOOD =
      "define.dashboard(\"lobby\").kind(dashwright.dsl.model.Dashboard.Kind.CUSTOM)"
          + ".audience(\"All\").title(\"The lobby\");";
  private static final String ENDLESS = "while (true) { Thread.onSpinWait(); }";

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
  }

  private void define(String statements) throws IOException {
    Folders.write(
        folder.resolve("dashboards/Lobby.java"),
        "import dashwright.dsl.*;\n"
            + "public final class Lobby implements DashboardSource {\n"
            + "  public void define(Definitions define) {\n"
            + statements.indent(4)
            + "  }\n}\n");
  }

  /** A definition that calls the test, and then never ends. */
  private void defineEndless(ServerSocket test) throws IOException {
    define(
        "try {\n  new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), "
            + test.getLocalPort()
            + ");\n} catch (java.io.IOException e) {\n  throw new IllegalStateException(e);\n}\n"
            + ENDLESS);
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static void assertEnds(Socket caller) throws IOException {
    try {
      assertEquals(-1, caller.getInputStream().read());
    } catch (SocketException ended) {
      assertTrue(ended.getMessage().contains("reset"), ended.getMessage());
    }
  }

  @Test
  void followsGoodOnesAndTellsWhatTheyPrint() throws Exception {
    define("System.out.println(\"one\");\n" + GOOD);
    try (Serving serving = Serving.start(folder, new ServeCommand())) {
      Serving.State good = serving.first();
      assertEquals("", good.trouble());
      assertEquals(
          "dashboards/Lobby.java prints: one",
          serving.lineWith("prints").replaceFirst("^.*dashboards/", "dashboards/"));
      serving.lineWith("open build/preview/index.html");
      assertTrue(serving.get("/production/lobby.html").body().contains("The lobby"));

      define(GOOD.replace("The lobby", "The hall"));
      Serving.State changed = serving.after(good);
      assertEquals("", changed.trouble());
      assertTrue(serving.get("/production/lobby.html").body().contains("The hall"));

      define("define.nothing();");
      Serving.State broken = serving.after(changed);
      assertTrue(
          broken.trouble().contains("dashboards/Lobby.java:4:5: error[java-syntax]"),
          broken.trouble());
      assertTrue(serving.get("/production/lobby.html").body().contains("The hall"));
    }
  }

  @Test
  void survivesOnesThatEndTheProgram() throws Exception {
    define(GOOD);
    try (Serving serving = Serving.start(folder, new ServeCommand())) {
      Serving.State good = serving.first();
      define("System.err.println(\"lost\");\nSystem.exit(0);");
      Serving.State ended = serving.after(good);
      assertTrue(
          ended
              .trouble()
              .startsWith("error: the build ended before its pages were done, with exit code 2\n"),
          ended.trouble());
      assertTrue(
          ended.trouble().contains("error: `Lobby.java:5` calls `System.exit`"), ended.trouble());
      assertTrue(serving.get("/production/lobby.html").body().contains("The lobby"));

      define(GOOD.replace("The lobby", "The hall"));
      assertEquals("", serving.after(ended).trouble());
      assertTrue(serving.get("/production/lobby.html").body().contains("The hall"));
    }
  }

  @Test
  void endsEndlessOnesAtTheLimit() throws Exception {
    define(ENDLESS);
    try (Serving serving = Serving.start(folder, new ServeCommand(Duration.ofSeconds(2)))) {
      assertEquals(
          "error: the build did not end within 2s\n"
              + "help: look for a definition that does not end, or preview less with `--only`",
          serving.first().trouble());
    }
  }

  @Test
  void endsWhatIsOutdated() throws Exception {
    define(GOOD);
    try (ServerSocket test = listening();
        Serving serving = Serving.start(folder, new ServeCommand())) {
      Serving.State good = serving.first();
      defineEndless(test);
      try (Socket caller = test.accept()) {
        define(GOOD.replace("The lobby", "The hall"));
        assertEnds(caller);
      }
      assertEquals("", serving.after(good).trouble());
      assertTrue(serving.get("/production/lobby.html").body().contains("The hall"));
    }
  }

  @Test
  void endsWhatStillRunsAtTheEnd() throws Exception {
    try (ServerSocket test = listening()) {
      defineEndless(test);
      Socket caller;
      try (Serving serving = Serving.start(folder, new ServeCommand())) {
        caller = test.accept();
        assertTrue(serving.get("/").body().contains("There is no page yet"));
      }
      try (caller) {
        assertEnds(caller);
      }
    }
  }
}
