package dashwright.renderer.image;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in the making. */
final class Sheet {
  static final int WIDTH = 800;
  static final int MARGIN = 16;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Palette palette;

  Sheet(int height, Palette palette) {
    this.image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    this.graphics = image.createGraphics();
    this.palette = palette;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    fill(new Rectangle2D.Double(0, 0, WIDTH, height), palette.of("card"));
  }

  Graphics2D graphics() {
    return graphics;
  }

  Palette palette() {
    return palette;
  }

  void fill(Rectangle2D area, Color colour) {
    graphics.setPaint(colour);
    graphics.fill(area);
  }

  /** Writes a text on a base line; what has no room is cut off. */
  void text(String text, double x, double y, Font font, String colour, double room) {
    graphics.setFont(font);
    graphics.setPaint(palette.of(colour));
    graphics.drawString(Lettering.fitting(text, font, room), (float) x, (float) y);
  }

  /** The same, ending at a place. */
  void textBefore(String text, double right, double y, Font font, String colour) {
    text(text, right - Lettering.width(text, font), y, font, colour, WIDTH);
  }

  /** The picture as PNG. */
  byte[] png() {
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", stream)) {
        throw new IllegalStateException("no writer of PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
