package dashwright.site.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dashwright.site.cli.ExitCode;
import dashwright.site.cli.Program;
import dashwright.site.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * One run of the program in a JVM of its own, which tells what it took.
 *
 * @param cpu seconds of processors, the start of the JVM among them
 * @param heap the most that was used of the heap, garbage included, in MB
 * @param resident the most memory that the process had, in MB; 0 where the system does not tell
 */
record Measured(double cpu, long heap, long resident) {
  private static final long MEGABYTE = 1 << 20;

  /** Runs a command line within a heap of so many megabytes. */
  static Measured run(int heap, List<String> words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Measured.class.getName()));
    command.addAll(words);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(words + " fails: " + told);
    }
    String[] figures = told.strip().split(" ", -1);
    return new Measured(
        Double.parseDouble(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
  }

  public static void main(String[] words) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            Map.of(),
            Path.of("").toAbsolutePath(),
            EnumSet.noneOf(Terminal.Channel.class));
    ExitCode code = Program.standard().run(List.of(words), terminal);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    System.out.println(system.getProcessCpuTime() / 1e9 + " " + heapNow() + " " + residentNow());
    System.exit(code.number());
  }

  private static long heapNow() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEGABYTE;
  }

  private static long residentNow() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.notExists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        / 1024;
  }
}
