package dashwright.site.cli;

import dashwright.renderer.data.sample.SampleSource;
import dashwright.site.changes.ChangesHtml;
import dashwright.site.changes.ChangesJson;
import dashwright.site.changes.ChangesMarkdown;
import dashwright.site.changes.ChangesText;
import dashwright.site.changes.Comparand;
import dashwright.site.cli.Terminal.Channel;

/** Changes in the form that was asked for. Its code is loaded only then. */
final class DiffReports {
  private DiffReports() {}

  static String print(
      DiffCommand.Format format, Comparison comparison, Arguments arguments, Console console) {
    Comparand comparand = comparison.comparand();
    boolean screen = console.terminal().screens().contains(Channel.OUT) && !arguments.has("--out");
    return switch (format) {
      case TEXT ->
          screen
              ? ChangesText.print(comparand, console.paint(Channel.OUT))
              : ChangesText.lines(comparand);
      case MARKDOWN -> ChangesMarkdown.print(comparand);
      case HTML ->
          ChangesHtml.print(
              comparand,
              comparison.base(),
              comparison.head(),
              environment -> SampleSource.of(environment, SampleSource.NOW),
              SampleSource.NOW);
      case JSON -> ChangesJson.print(comparand);
    };
  }
}
