package dashwright.renderer.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The real promtool, where it is on the PATH; elsewhere its tests count as skipped and say so. */
final class Promtool {
  private Promtool() {}

  /** Fails unless promtool accepts the files' command. */
  static void accepts(String command, Path file) throws IOException, InterruptedException {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "skipped: promtool is not on the PATH");
    ProcessBuilder builder =
        new ProcessBuilder(
            program.get().toString(), command, "rules", file.getFileName().toString());
    Process process =
        builder.directory(file.getParent().toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  /**
   * Recording rules of these expressions, Grafana's words replaced by what they could stand for.
   */
  static String rules(List<String> expressions) {
    StringBuilder rules = new StringBuilder("groups:\n- name: g\n  rules:\n");
    for (int i = 0; i < expressions.size(); i++) {
      String plain =
          expressions
              .get(i)
              .replaceAll("\\$\\{?__(range_s|interval_ms|from:date:seconds)\\}?", "300")
              .replaceAll("\\$__(rate_interval|interval|range)", "5m")
              .replaceAll("\\(\\$__from / 1000\\)", "1000")
              .replaceAll("\\$(?=[a-z])", "");
      rules
          .append("  - record: r")
          .append(i)
          .append("\n    expr: ")
          .append(Json.text(plain))
          .append('\n');
    }
    return rules.toString();
  }

  private static Optional<Path> program() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "promtool"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
