package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A folder with definitions in Java, and what {@code check} says of it. */
final class JavaDefinitions {
  static final String HEAD =
      """
      import static dashwright.dsl.Dsl.*;
      import static dashwright.dsl.promql.OverTime.*;
      import static dashwright.dsl.promql.Promql.*;
      import dashwright.dsl.*;
      import dashwright.dsl.model.*;

      """;

  private JavaDefinitions() {}

  /** Writes a class whose {@code define} holds the statements; the first stands on line 9. */
  static void source(Path folder, String name, String statements) throws IOException {
    file(
        folder,
        name + ".java",
        HEAD
            + "public final class "
            + name
            + " implements DashboardSource {\n"
            + "  @Override public void define(Definitions define) {\n"
            + statements.indent(4)
            + "  }\n}\n");
  }

  static void file(Path folder, String name, String text) throws IOException {
    Folders.write(folder.resolve("dashboards").resolve(name), text);
  }

  static Run check(Path folder, String... more) {
    String[] words = new String[more.length + 1];
    words[0] = "check";
    System.arraycopy(more, 0, words, 1, more.length);
    return Run.in(folder, words);
  }

  static void assertSays(Run run, String... parts) {
    for (String part : parts) {
      assertTrue(run.out().contains(part), () -> "missing: " + part + "\nin:\n" + run.out());
    }
  }
}
