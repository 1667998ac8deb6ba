package dashwright.site.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Does once what people do every day, so that the JVM can note which classes that takes. The
 * launcher runs it where it makes the archive from which later starts load them.
 */
final class Rehearsal {
  private static final String JAVA = "Rehearsed.java";

  private static final List<List<String>> SCENES =
      List.of(
          List.of("--version"),
          List.of("init"),
          List.of("check"),
          List.of("check", "--format", "json"),
          List.of("render"),
          List.of("explain", "missing-unit"));

  private Rehearsal() {}

  /** Runs in a folder, which is empty; all that is written stays below it. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(folder.resolve(ProjectOptions.STANDARD));
    try (InputStream source = Rehearsal.class.getResourceAsStream(JAVA)) {
      Files.copy(source, folder.resolve(ProjectOptions.STANDARD).resolve(JAVA));
    }
    for (List<String> words : SCENES) {
      ExitCode code = Program.standard().run(words, terminal(folder));
      if (code != ExitCode.SUCCESS) {
        System.exit(code.number());
      }
    }
  }

  /** Nobody looks at it. */
  private static Terminal terminal(Path folder) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        Map.of(),
        folder,
        EnumSet.noneOf(Terminal.Channel.class));
  }
}
