package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the guide compile, and those of tests are tests that run. */
class JavaGuideTest {
  private static final Pattern SAMPLE =
      Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern TEST =
      Pattern.compile("^```java test\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");

  /** What statements need around them to be a definition. */
  private static final String AROUND =
      """
      import static dashwright.dsl.Dsl.*;
      import static dashwright.dsl.promql.Functions.*;
      import static dashwright.dsl.promql.OverTime.*;
      import static dashwright.dsl.promql.Promql.*;
      import dashwright.dsl.*;
      import dashwright.dsl.model.*;
      import dashwright.dsl.promql.InstantVector;
      import dashwright.dsl.promql.Selector;
      import java.util.List;
      public final class Sample implements DashboardSource {
        public void define(Definitions define) {
      STATEMENTS
        }
      }
      """;

  @TempDir Path folder;

  private static String guide() throws IOException {
    return Files.readString(Checkout.root().resolve("docs/java-dsl.md"));
  }

  @TestFactory
  List<DynamicTest> samplesCompile() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher sample = SAMPLE.matcher(guide());
    while (sample.find()) {
      String text = sample.group(1);
      String name = "sample-" + (tests.size() + 1);
      tests.add(DynamicTest.dynamicTest(name, () -> compile(text, folder.resolve(name))));
    }
    assertTrue(tests.size() >= 4, () -> "only " + tests.size() + " samples");
    return tests;
  }

  /** Whole classes make a plan; statements may name what other samples define. */
  private static void compile(String text, Path place) throws IOException {
    Matcher type = CLASS.matcher(text);
    boolean whole = type.find();
    String name = whole ? type.group(1) : "Sample";
    Folders.write(
        place.resolve("dashboards/" + name + ".java"),
        whole ? text : AROUND.replace("STATEMENTS", text));
    Run run = Run.in(place, "check");
    assertFalse(run.out().contains("error[java-"), run.out());
    if (whole) {
      assertEquals(ExitCode.SUCCESS, run.code(), run.out());
    }
  }

  @Test
  void samplesOfTestsAreTests() throws IOException {
    String tests =
        Files.readString(
            Checkout.root()
                .resolve("dashboards/src/test/java/dashwright/dashboards/ConventionsTest.java"));
    Matcher sample = TEST.matcher(guide());
    int count = 0;
    for (; sample.find(); count++) {
      assertTrue(tests.contains(sample.group(1)), sample.group(1));
    }
    assertEquals(2, count);
  }

  @Test
  void theFindingIsReal() throws IOException {
    Matcher sample = SAMPLE.matcher(guide());
    assertTrue(sample.find());
    Folders.write(
        folder.resolve("dashboards/Checkout.java"),
        sample.group(1).replace("dependsOn(\"payment\")", "dependsOn(\"pament\")"));
    String finding = Run.in(folder, "check").out().lines().findFirst().orElseThrow();
    assertTrue(guide().contains(finding), finding);
  }
}
