package dashwright.site.revision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code git} program in a folder.
 *
 * @param folder where it is run
 */
record Git(Path folder) {

  /** Reads what it prints. */
  interface Reader<T> {
    T read(InputStream output) throws IOException;
  }

  /** What it prints, without the final line feed; empty when it fails. */
  Optional<String> line(String... words) throws RevisionException {
    return text(words).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** What it prints; empty when it fails. */
  Optional<String> text(String... words) throws RevisionException {
    return run(
        ProcessBuilder.Redirect.PIPE,
        output -> new String(output.readAllBytes(), StandardCharsets.UTF_8),
        words);
  }

  /** Hands over what it prints; empty when it fails. */
  <T> Optional<T> run(ProcessBuilder.Redirect input, Reader<T> reader, String... words)
      throws RevisionException {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(input)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (InputStream output = process.getInputStream()) {
        T value = reader.read(output);
        return process.waitFor() == 0 ? Optional.of(value) : Optional.empty();
      } finally {
        process.destroy();
      }
    } catch (IOException missing) {
      throw new RevisionException(
          "the `git` program cannot be run",
          "install git, or compare two folders: `dashwright diff ./before ./after`");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new RevisionException("reading the revision was interrupted", "run it again");
    }
  }
}
