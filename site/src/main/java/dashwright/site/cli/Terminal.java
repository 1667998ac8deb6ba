package dashwright.site.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What a program is started in.
 *
 * @param in what is piped into it
 * @param out for data
 * @param err for notes
 * @param environment the environment variables
 * @param folder the working directory, absolute
 * @param screens which of the two a person looks at
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    Set<Channel> screens) {

  /** One of the two streams. */
  public enum Channel {
    OUT,
    ERR
  }
}
