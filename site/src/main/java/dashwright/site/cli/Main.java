package dashwright.site.cli;

import dashwright.site.cli.Terminal.Channel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the program starts. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private enum Flush {
    EACH_LINE,
    AT_THE_END
  }

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    Terminal terminal = terminal(in, out, Path.of("").toAbsolutePath());
    ExitCode code = Program.standard().run(List.of(arguments), terminal);
    System.exit(written(out, code, terminal).number());
  }

  /** Data that got lost is no success. */
  private static ExitCode written(StandardOutput out, ExitCode code, Terminal terminal) {
    Optional<String> trouble = out.trouble();
    trouble.ifPresent(
        reason ->
            terminal.err().print("error: standard output cannot be written: " + reason + "\n"));
    return trouble.isPresent() ? ExitCode.UNUSABLE : code;
  }

  /** What this process is started in. */
  static Terminal terminal(InputStream in, Path folder) {
    return terminal(in, new FileOutputStream(FileDescriptor.out), folder);
  }

  private static Terminal terminal(InputStream in, OutputStream out, Path folder) {
    return new Terminal(
        in,
        stream(out, Flush.AT_THE_END),
        stream(new FileOutputStream(FileDescriptor.err), Flush.EACH_LINE),
        System.getenv(),
        folder,
        screens());
  }

  /** Always UTF-8, whatever the machine thinks. */
  private static PrintStream stream(OutputStream to, Flush flush) {
    return new PrintStream(
        new BufferedOutputStream(to, BUFFER), flush == Flush.EACH_LINE, StandardCharsets.UTF_8);
  }

  private static Set<Channel> screens() {
    Set<Channel> screens = EnumSet.noneOf(Channel.class);
    if (isScreen(1)) {
      screens.add(Channel.OUT);
    }
    if (isScreen(2)) {
      screens.add(Channel.ERR);
    }
    return screens;
  }

  /**
   * The JDK only knows of input and output together, so Linux is asked first. Some Javas would say
   * yes to everything, were it not for the property.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isScreen(int descriptor) {
    try {
      String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      System.setProperty("jdk.console", "java.base");
      return System.console() != null;
    }
  }
}
