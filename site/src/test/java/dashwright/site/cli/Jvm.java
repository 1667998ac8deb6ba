package dashwright.site.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A Java to start fresh processes with.
 *
 * @param home where it is installed
 */
record Jvm(Path home) {

  /** What a process printed, and how it ended. */
  record Output(int code, String text) {}

  /** The one that runs the test. */
  static Jvm current() {
    return new Jvm(Path.of(System.getProperty("java.home")));
  }

  /** A later one, where it is known to the environment or at the usual place. */
  static Optional<Jvm> later() {
    Collection<Path> homes = new TreeSet<>();
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("JAVA_HOME") && !value.isEmpty()) {
                homes.add(Path.of(value));
              }
            });
    try (Stream<Path> usual = Files.list(Path.of("/usr/lib/jvm"))) {
      usual.forEach(homes::add);
    } catch (IOException e) {
      homes.remove(Path.of(""));
    }
    return homes.stream().map(Jvm::new).filter(jvm -> jvm.feature() > 17).reduce((a, b) -> b);
  }

  /** Runs the program with flags of the JVM. */
  Output run(Path folder, List<String> flags, String... words)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(flags, Main.class, words))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), text);
  }

  /** Starts the program, which runs until it is ended. */
  Process start(Path folder, String... words) throws IOException {
    return new ProcessBuilder(command(List.of(), Main.class, words))
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The command line of a program with flags of the JVM. */
  List<String> command(List<String> flags, Class<?> program, String... words) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(flags);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(words));
    return command;
  }

  /** Its feature release, from its {@code release} file; 0 where there is none. */
  private int feature() {
    try {
      return Files.readAllLines(home.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
