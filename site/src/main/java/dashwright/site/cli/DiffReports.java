package dashwright.site.cli;

import dashwright.renderer.data.sample.SampleSource;
import dashwright.site.changes.Behaviour;
import dashwright.site.changes.BehaviourMarkdown;
import dashwright.site.changes.BehaviourText;
import dashwright.site.changes.ChangesHtml;
import dashwright.site.changes.ChangesJson;
import dashwright.site.changes.ChangesMarkdown;
import dashwright.site.changes.ChangesText;
import dashwright.site.changes.Comparand;
import dashwright.site.cli.Terminal.Channel;
import java.io.IOException;
import java.util.Optional;

/** Changes in the form that was asked for. Its code is loaded only then. */
final class DiffReports {
  private DiffReports() {}

  static String print(
      DiffCommand.Format format, Comparison comparison, Arguments arguments, Console console)
      throws IOException {
    Comparand comparand = comparison.comparand();
    Optional<Data> data = data(comparison, arguments, console);
    Optional<Behaviour> behaviour = DiffBehaviour.of(comparison, data);
    boolean screen = console.terminal().screens().contains(Channel.OUT) && !arguments.has("--out");
    return switch (format) {
      case TEXT ->
          screen
              ? ChangesText.print(comparand, console.paint(Channel.OUT))
                  + behaviour
                      .map(b -> BehaviourText.print(b, console.paint(Channel.OUT)))
                      .orElse("")
              : ChangesText.lines(comparand) + behaviour.map(BehaviourText::lines).orElse("");
      case MARKDOWN -> {
        String comment = ChangesMarkdown.print(comparand);
        yield behaviour.map(b -> BehaviourMarkdown.in(comment, b)).orElse(comment);
      }
      case HTML ->
          ChangesHtml.print(
              comparand,
              comparison.base(),
              comparison.head(),
              environment -> SampleSource.of(environment, SampleSource.NOW),
              SampleSource.NOW,
              behaviour);
      case JSON -> ChangesJson.print(comparand, behaviour);
    };
  }

  private static Optional<Data> data(Comparison comparison, Arguments arguments, Console console)
      throws IOException {
    DataOptions options = DataOptions.of(arguments);
    if (options.isLive()) {
      throw new UsageException(
          "`diff` takes no live data: a review shows the same to everybody",
          "keep it in a file with `dashwright record`, and give that to `--data`");
    }
    return options.isSample()
        ? Optional.empty()
        : Optional.of(options.open(comparison.head(), console));
  }
}
