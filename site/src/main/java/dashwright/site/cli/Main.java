package dashwright.site.cli;

import dashwright.site.cli.Terminal.Channel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
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
    Terminal terminal =
        new Terminal(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            stream(FileDescriptor.out, Flush.AT_THE_END),
            stream(FileDescriptor.err, Flush.EACH_LINE),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            screens());
    System.exit(Program.standard().run(List.of(arguments), terminal).number());
  }

  /** Always UTF-8, whatever the machine thinks. */
  private static PrintStream stream(FileDescriptor descriptor, Flush flush) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        flush == Flush.EACH_LINE,
        StandardCharsets.UTF_8);
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
