package dashwright.site.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program {@code promtool} of Prometheus, where it is installed: on the path, or where {@code
 * PROMTOOL} says.
 *
 * @param program how to call it
 */
record Promtool(String program) {

  /**
   * How a call ended.
   *
   * @param code 0 where all is well
   * @param output what it said
   */
  record Result(int code, String output) {}

  static Optional<Promtool> installed() {
    Optional<String> named = Optional.ofNullable(System.getenv("PROMTOOL"));
    String path = System.getenv().getOrDefault("PATH", "");
    boolean onPath =
        Stream.of(path.split(File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "promtool")));
    return named.or(() -> onPath ? Optional.of("promtool") : Optional.empty()).map(Promtool::new);
  }

  Result run(Path folder, List<String> words, List<Path> files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(words);
    files.forEach(file -> command.add(file.toString()));
    Path output = folder.resolve("promtool.output");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    return new Result(code, Files.readString(output, StandardCharsets.UTF_8));
  }
}
