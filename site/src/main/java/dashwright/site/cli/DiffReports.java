package dashwright.site.cli;

import dashwright.site.changes.Behaviour;
import dashwright.site.changes.BehaviourMarkdown;
import dashwright.site.changes.BehaviourText;
import dashwright.site.changes.ChangesHtml;
import dashwright.site.changes.ChangesJson;
import dashwright.site.changes.ChangesMarkdown;
import dashwright.site.changes.ChangesText;
import dashwright.site.changes.Comparand;
import dashwright.site.changes.Illustrations;
import dashwright.site.cli.DiffCommand.Format;
import dashwright.site.cli.Terminal.Channel;
import java.io.IOException;
import java.util.Optional;

/** Changes in the form that was asked for, with their pictures. Its code is loaded only then. */
final class DiffReports {
  static final String IMAGES = "--images";
  static final String IMAGE_URL = "--image-url";

  private DiffReports() {}

  static String print(Format format, Comparison comparison, Arguments arguments, Console console)
      throws IOException {
    Comparand comparand = comparison.comparand();
    Optional<String> address = address(format, arguments);
    boolean shown = format == Format.HTML || arguments.has(IMAGES) || arguments.has("--data");
    Optional<DiffData> data =
        shown ? Optional.of(DiffData.open(comparison, arguments, console)) : Optional.empty();
    Optional<Behaviour> behaviour = DiffBehaviour.of(comparison, data.map(DiffData::data));
    Illustrations pictures =
        arguments.has(IMAGES)
            ? DiffPictures.write(
                arguments.value(IMAGES).orElseThrow(),
                data.orElseThrow().charts(),
                comparand.changes(),
                console)
            : Illustrations.NONE;
    return switch (format) {
      case TEXT -> text(comparand, behaviour, arguments, console);
      case MARKDOWN -> {
        String comment =
            ChangesMarkdown.print(
                comparand, address.isPresent() ? pictures : Illustrations.NONE, address.orElse(""));
        yield behaviour.map(known -> BehaviourMarkdown.in(comment, known)).orElse(comment);
      }
      case HTML ->
          ChangesHtml.print(
              comparand, data.orElseThrow().charts(), data.orElseThrow().data().info(), behaviour);
      case JSON -> ChangesJson.print(comparand, pictures, behaviour);
    };
  }

  private static String text(
      Comparand comparand, Optional<Behaviour> behaviour, Arguments arguments, Console console) {
    boolean screen = console.terminal().screens().contains(Channel.OUT) && !arguments.has("--out");
    return screen
        ? ChangesText.print(comparand, console.paint(Channel.OUT))
            + behaviour
                .map(known -> BehaviourText.print(known, console.paint(Channel.OUT)))
                .orElse("")
        : ChangesText.lines(comparand) + behaviour.map(BehaviourText::lines).orElse("");
  }

  private static Optional<String> address(Format format, Arguments arguments) {
    if (arguments.has(IMAGE_URL) && !arguments.has(IMAGES)) {
      throw new UsageException(
          "`" + IMAGE_URL + "` says where pictures will be, but none are drawn",
          "add `" + IMAGES + " DIR`");
    }
    if (arguments.has(IMAGE_URL) && format != Format.MARKDOWN) {
      throw new UsageException(
          "`" + IMAGE_URL + "` is for Markdown alone", "add `--format markdown`, or leave it out");
    }
    return arguments.value(IMAGE_URL);
  }
}
