package dashwright.site.cli;

import dashwright.renderer.html.SiteStatus;
import dashwright.site.output.OutputFolder;
import dashwright.site.output.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file by which pages that are rendered again and again learn how that goes. */
final class StatusFile {
  private static final Scope NOTHING_ELSE = new Scope(List.of(), List.of(), List.of());

  private StatusFile() {}

  /**
   * Lets the pages in a folder say why they are not renewed. Does nothing where no such pages are.
   *
   * @param reason why, in words for people
   */
  static void mark(Path folder, String reason) throws IOException {
    Path file = folder.resolve(SiteStatus.PATH);
    Optional<SiteStatus> status =
        Files.isRegularFile(file) ? SiteStatus.parse(Files.readAllBytes(file)) : Optional.empty();
    if (status.isEmpty()) {
      return;
    }
    try (OutputFolder output = OutputFolder.open(folder)) {
      output
          .sink(Words.of(Output.HTML))
          .write(SiteStatus.PATH, status.get().failed(reason).bytes());
      output.commit(NOTHING_ELSE);
    }
  }
}
