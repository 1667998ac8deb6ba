package dashwright.site.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole process, from outside.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds that processors worked on it and on those it started
 */
record Timed(double wall, double cpu) {
  /** How a shell prints them: {@code 0m1.25s}. */
  private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+[.,]\\d+)s");

  /** Runs a command; its first word is a path. */
  static Timed run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of("sh", "-c", "\"$@\" >/dev/null 2>&1 </dev/null; s=$?; times; exit $s", "sh"));
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IllegalStateException(command + " ends with " + code);
    }
    return new Timed(wall, ofChildren(told));
  }

  /** The second line is about the processes that the shell started. */
  private static double ofChildren(String told) {
    Matcher times = TIME.matcher(told.lines().skip(1).findFirst().orElseThrow());
    double seconds = 0;
    while (times.find()) {
      seconds +=
          60 * Integer.parseInt(times.group(1))
              + Double.parseDouble(times.group(2).replace(',', '.'));
    }
    return seconds;
  }
}
