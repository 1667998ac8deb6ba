package dashwright.site.cli;

import dashwright.renderer.data.DataSource;
import dashwright.renderer.image.ImageOutput;
import dashwright.renderer.image.NoFontsException;
import dashwright.renderer.image.Theme;
import dashwright.renderer.output.Sink;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renders to pictures. */
final class Pictures {
  private Pictures() {}

  /**
   * Writes them.
   *
   * @throws UsageException when this machine cannot draw any
   */
  static void write(Renderers renderers, Sink sink) {
    System.setProperty("java.awt.headless", "true");
    try {
      ImageOutput images = new ImageOutput(renderers.selection().plan(), theme(renderers.look()));
      Map<String, DataSource> sources = new LinkedHashMap<>();
      renderers
          .selection()
          .each(
              (environment, dashboard) ->
                  images.write(
                      environment,
                      dashboard,
                      sources.computeIfAbsent(
                          environment.id(), any -> renderers.data().apply(environment)),
                      sink));
    } catch (NoFontsException e) {
      throw new UsageException(e.getMessage(), e.help());
    }
  }

  private static Theme theme(Look look) {
    return switch (look) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
    };
  }
}
