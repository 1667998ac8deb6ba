package dashwright.renderer.image;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;

/** The fonts of pictures: whatever the machine takes for a font without serifs. */
final class Lettering {
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 11);
  static final Font BODY = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  static final Font FIGURE = new Font(Font.SANS_SERIF, Font.BOLD, 40);

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final String MORE = "…";

  private Lettering() {}

  /** Fails on a machine without fonts, where the JDK throws errors of many kinds. */
  static void require() throws NoFontsException {
    try {
      Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      graphics.setFont(BODY);
      graphics.getFontMetrics().stringWidth("0");
      graphics.dispose();
    } catch (RuntimeException | InternalError | LinkageError e) {
      throw new NoFontsException(e);
    }
  }

  static double width(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }

  /** The text, or as much of it as has room. */
  static String fitting(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + MORE, font) > room) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + MORE;
  }
}
