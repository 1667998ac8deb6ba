package dashwright.site.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What it takes to read the files of a folder and to write them elsewhere: less is not possible.
 *
 * @param bytes how many there are
 * @param seconds of a processor
 */
record Floor(long bytes, double seconds) {

  static Floor of(Path files, Path elsewhere) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(files)) {
      all = walk.filter(Files::isRegularFile).toList();
    }
    Files.createDirectories(elsewhere);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long bytes = 0;
    int number = 0;
    for (Path file : all) {
      byte[] content = Files.readAllBytes(file);
      Files.write(elsewhere.resolve(Integer.toString(number++)), content);
      bytes += content.length;
    }
    return new Floor(bytes, (threads.getCurrentThreadCpuTime() - start) / 1e9);
  }
}
