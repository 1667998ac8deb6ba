package dashwright.site.cli;

import dashwright.compiler.diff.Changes;
import dashwright.renderer.image.ChartImages;
import dashwright.renderer.image.NoFontsException;
import dashwright.renderer.image.Theme;
import dashwright.site.changes.ChangePictures;
import dashwright.site.changes.ChangedCharts;
import dashwright.site.changes.Illustrations;
import dashwright.site.output.ForeignFileException;
import dashwright.site.output.OutputFolder;
import dashwright.site.output.Scope;
import dashwright.site.output.UnwritableException;
import dashwright.site.report.Tally;
import java.io.IOException;
import java.util.List;

/** Writes pictures of changed charts into a folder that holds nothing else of ours. */
final class DiffPictures {
  private static final String TARGET = "diff";

  private DiffPictures() {}

  /**
   * Writes them; those of an earlier diff go away.
   *
   * @param shown the folder, as the user names it
   */
  static Illustrations write(String shown, ChangedCharts charts, Changes changes, Console console)
      throws IOException {
    System.setProperty("java.awt.headless", "true");
    try (OutputFolder folder = OutputFolder.open(console.resolve(shown).toAbsolutePath())) {
      ChartImages images = new ChartImages(Theme.LIGHT, charts.times());
      Illustrations drawn = new ChangePictures(charts, images, folder.sink(TARGET)).draw(changes);
      folder.commit(new Scope(List.of(TARGET), List.of(), List.of()));
      console.note(shown + ": " + Tally.counted((int) drawn.files(), "picture"));
      return drawn;
    } catch (NoFontsException e) {
      throw new UsageException(e.getMessage(), e.help());
    } catch (ForeignFileException e) {
      throw new UsageException(
          "`"
              + shown
              + "/"
              + e.getMessage()
              + "` was not written by dashwright,"
              + " so no picture was written",
          "move it away, or choose another folder with `--images`");
    } catch (UnwritableException e) {
      throw e.trouble();
    }
  }
}
