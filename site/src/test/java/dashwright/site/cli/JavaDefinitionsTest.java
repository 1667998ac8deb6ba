package dashwright.site.cli;

import static dashwright.site.cli.JavaDefinitions.HEAD;
import static dashwright.site.cli.JavaDefinitions.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.java.Loaded;
import dashwright.dsl.java.Loading;
import dashwright.dsl.java.ProjectLoader;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java definitions from the command line: good ones, and everything that can be wrong with one. */
class JavaDefinitionsTest {
  @TempDir Path folder;

  private void source(String name, String statements) throws IOException {
    JavaDefinitions.source(folder, name, statements);
  }

  private void file(String name, String text) throws IOException {
    JavaDefinitions.file(folder, name, text);
  }

  private Run check(String... more) {
    return JavaDefinitions.check(folder, more);
  }

  private static final String LOBBY =
      "define.dashboard(\"lobby\").kind(Dashboard.Kind.CUSTOM).audience(\"All\");";

  @Test
  void definesBesideYaml() throws IOException {
    source("Lobby", LOBBY);
    file("teams.yaml", "teams:\n  shop: { contact: '#shop', escalation: https://example.com }\n");
    Run run = check();
    assertEquals(ExitCode.SUCCESS, run.code(), run.out());
    assertSays(run, "dashboards/Lobby.java:9:12: warning[missing-deployments]: dashboard `lobby`");
  }

  @Test
  void findingsPointAtTheLineThatSaysIt() throws IOException {
    source(
        "Shop",
        """
        define.dashboard("shop")
            .kind(Dashboard.Kind.CUSTOM)
            .resolution("fortnight");
        define.team("Bad Id");
        define.slo("orders").service("checkout").window(days(30));
        """);
    assertSays(
        check(),
        "dashboards/Shop.java:11:10: error[unknown-reference]: no resolution is called"
            + " `fortnight`\n"
            + " 11 |         .resolution(\"fortnight\");\n",
        "dashboards/Shop.java:12:12: error[invalid-value]: `Bad Id` cannot name a team\n",
        "dashboards/Shop.java:13:12: error[missing-key]: SLO `orders` has no `objective`\n");
  }

  @Test
  void findingsPointAtTheCallerOfAHelper() throws IOException {
    file(
        "shop/Charts.java",
        """
        package shop;
        import dashwright.dsl.*;
        final class Charts {
          static void add(SectionBuilder section, String id) {
            section.chart(id, chart -> chart.title("x").use("nothing"));
          }
        }
        """);
    file(
        "shop/Shop.java",
        """
        package shop;
        import dashwright.dsl.*;
        import dashwright.dsl.model.Dashboard;
        import java.util.List;
        public final class Shop implements DashboardSource {
          public void define(Definitions define) {
            define.dashboard("shop").kind(Dashboard.Kind.CUSTOM).audience("All").section("s",
                section -> List.of("a", "b").forEach(id -> Charts.add(section, id)));
          }
        }
        """);
    assertSays(
        check(), "dashboards/shop/Charts.java:5:49: error[unknown-reference]: no shared chart is");
    assertSays(check(), "\n1 error in 1 file\n");
  }

  @Test
  void whatIsDefinedTwiceNamesBothPlaces() throws IOException {
    source("Lobby", LOBBY + "\n" + LOBBY);
    source("Other", LOBBY);
    file("lobby.yaml", "dashboards:\n  lobby: { kind: custom, audience: All }\n");
    Run run = check();
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertSays(
        run,
        "dashboards/Lobby.java:10:12: error[duplicate-id]: dashboard `lobby` is defined twice",
        "dashboards/Other.java:9:12: error[duplicate-id]: dashboard `lobby` is defined twice",
        "dashboards/lobby.yaml:2:3: error[duplicate-id]: dashboard `lobby` is defined twice",
        "dashboards/Lobby.java:9:12: note: first defined here");
  }

  @Test
  void whatIsSaidTwiceNamesBothPlaces() throws IOException {
    source(
        "Lobby",
        """
        define.dashboard("lobby").kind(Dashboard.Kind.CUSTOM).audience("All")
            .title("A")
            .title("B")
            .section("S", section -> {
              section.chart("c", chart -> chart.title("One"));
              section.chart("c", chart -> chart.title("Two"));
            });
        """);
    assertSays(
        check(),
        "Lobby.java:11:10: error[duplicate-id]: `title` is written twice",
        "Lobby.java:10:10: note: first written here",
        "Lobby.java:14:19: error[duplicate-id]: `c` is written twice");
  }

  @Test
  void nothingIsAFindingToo() throws IOException {
    source(
        "Lobby",
        """
        String nothing = null;
        define.dashboard("lobby").kind(null).title(nothing).related(nothing)
            .link("Wiki", nothing);
        define.team(null);
        define.service("a").select(nothing, "x").allow("missing-runbook", " ");
        """);
    assertSays(
        check(),
        "Lobby.java:10:31: error[wrong-type]: `kind` has no value",
        "Lobby.java:10:42: error[wrong-type]: `title` has no value",
        "`` cannot name a team",
        "`` cannot name a label",
        "this suppression gives no reason");
  }

  @Test
  void errorsOfTheCompilerAreFindings() throws IOException {
    source("Lobby", "define.dashbord(\"lobby\");\nint n = \"x\";\nMissing.call();");
    file("Broken.java", "import com.example.Nothing;\npublic class Broken {\n");
    Run run = check();
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertSays(run, "dashboards/Broken.java:2:22: error[java-syntax]: reached end of file");
    Files.delete(folder.resolve("dashboards/Broken.java"));
    file("Import.java", "import com.example.Nothing;\npublic class Import {}\n");
    Run more = check();
    assertSays(
        more,
        "dashboards/Import.java:1:8: error[java-syntax]: package com.example does not exist",
        " 1 | import com.example.Nothing;",
        "help: check its name, or put its jar on `--classpath`",
        "dashboards/Lobby.java:9:5: error[java-syntax]: cannot find symbol; symbol: method"
            + " dashbord(String)",
        "dashboards/Lobby.java:10:13: error[java-syntax]: incompatible types",
        "dashboards/Lobby.java:11:5: error[java-syntax]: cannot find symbol; symbol: variable"
            + " Missing");
  }

  @Test
  void classesAreWhereTheyBelong() throws IOException {
    file("shop/Shop.java", "package stock;\npublic class Shop {}\n");
    assertSays(
        check(),
        "dashboards/shop/Shop.java:1:1: error[java-syntax]: package `stock` is not the folder"
            + " `shop`");
    file("shop/Shop.java", "package shop;\nclass Twice {}\n");
    file("shop/More.java", "package shop;\nclass Twice {}\n");
    assertSays(check(), "error[java-syntax]: duplicate class: shop.Twice");
    file("shop/More.java", "package shop;\npublic class Other {}\n");
    assertSays(check(), "class Other is public, should be declared in a file named Other.java");
  }

  @Test
  void exceptionsNameTheLine() throws IOException {
    source(
        "Lobby",
        """
        define.team("shop").contact("#shop").escalation("https://example.com");
        int[] none = new int[0];
        int first = none[0];
        """);
    Run run = check();
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertSays(
        run,
        "dashboards/Lobby.java:11:5: error[java-failure]: this definition ends with"
            + " `ArrayIndexOutOfBoundsException`: ",
        " 11 |     int first = none[0];\n");
    assertFalse(run.out().contains("\tat "), run.out());
    assertEquals("", run.err());
  }

  @Test
  void everythingThatCanBeThrownIsAFinding() throws IOException {
    source("A", "define(define);");
    source("B", "throw new AssertionError(\"no\\nway\");");
    source("C", "metric(\"\");");
    source("D", "byDefault(1).in(\"x\", 2).in(\"x\", 3);");
    file(
        "E.java",
        HEAD
            + """
            public class E implements DashboardSource {
              static final int BAD = Integer.parseInt("no number");
              public void define(Definitions define) {}
            }
            """);
    file(
        "F.java",
        HEAD
            + """
            public class F implements DashboardSource {
              public F() throws Exception { throw new Exception("never"); }
              public void define(Definitions define) {}
            }
            """);
    file(
        "G.java",
        HEAD
            + """
            class G implements DashboardSource {
              public void define(Definitions define) {}
            }
            """);
    assertSays(
        check(),
        "A.java:9:5: error[java-failure]: this definition ends with `StackOverflowError`",
        "help: it calls itself without an end",
        "B.java:9:5: error[java-failure]: this definition ends with `AssertionError`: no\n",
        "C.java:9:5: error[java-failure]: this definition ends with `IllegalArgumentException`: a"
            + " metric needs a name",
        "D.java:9:5: error[java-failure]: this definition ends with `IllegalArgumentException`:"
            + " `x` has two values",
        "E.java:8:3: error[java-failure]: this definition ends with `NumberFormatException`",
        "F.java:8:3: error[java-failure]: this definition ends with `Exception`: never",
        "dashboards/G.java: error[java-failure]: `G` is a source of definitions, but cannot be"
            + " made");
  }

  @Test
  void endlessDefinitionsEnd() throws IOException {
    source(
        "Endless",
        """
        while (!Thread.currentThread().isInterrupted()) {
          Thread.onSpinWait();
        }
        """);
    source("Later", LOBBY);
    Diagnostics diagnostics = new Diagnostics();
    Loaded loaded =
        ProjectLoader.load(
            folder.resolve("dashboards"),
            Loading.standard().within(Duration.ofMillis(200)),
            diagnostics);
    List<Diagnostic> found = diagnostics.sorted();
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).message().startsWith("this definition still runs after"));
    assertTrue(List.of(9, 10).contains(found.get(0).origin().line()), found.toString());
    assertEquals(List.of(), loaded.model().dashboards());
  }

  @Test
  void endlessDefiningEnds() throws IOException {
    source("Endless", "for (int i = 0; ; i++) { define.team(\"t\" + i); }");
    assertSays(check(), "dashboards/Endless.java:9:", "error[java-failure]: this definition ");
  }

  @Test
  void whatDefinitionsPrintIsForPeople() throws IOException {
    source("Lobby", "System.out.println(\"one\");\nSystem.err.print(\"two\");\n" + LOBBY);
    Run run = check("--format", "json");
    assertEquals(ExitCode.SUCCESS, run.code(), run.out());
    assertTrue(run.out().startsWith("{"), run.out());
    assertFalse(run.out().contains("one"), run.out());
    assertEquals(
        "dashboards/Lobby.java prints: one\ndashboards/Lobby.java prints: two\n", run.err());
  }

  @Test
  void acceptsFindings() throws IOException {
    source(
        "Lobby",
        """
        define.dashboard("lobby").kind(Dashboard.Kind.CUSTOM)
            .allow("missing-audience", "everybody passes")
            .allow("mixed-units", "nothing here");
        """);
    Run run = check();
    assertFalse(run.out().contains("[missing-audience]"), run.out());
    assertSays(run, "Lobby.java:11:10: warning[unused-suppression]: nothing below breaks");
  }

  @Test
  void javaCanBeRefused() throws IOException {
    source("Lobby", LOBBY);
    source("Other", "throw new IllegalStateException(\"this ran\");");
    Run run = check("--no-java");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertSays(
        run,
        "dashboards/Lobby.java: error[unreadable-file]: this is Java, and `--no-java` refuses",
        "dashboards/Other.java: error[unreadable-file]: this is Java, and `--no-java` refuses");
    assertFalse(run.out().contains("this ran"), run.out());
    Run both = check("--no-java", "--classpath", "a.jar");
    assertEquals(ExitCode.UNUSABLE, both.code());
    assertTrue(both.err().contains("contradict"), both.err());
  }
}
