package dashwright.renderer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Moment;
import dashwright.renderer.chart.Size;
import dashwright.renderer.chart.Sketch;
import dashwright.renderer.text.TimeText;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartImagesTest {
  private static final double NONE = Double.NaN;

  private static BufferedImage drawn(Figure figure, Theme theme) {
    try {
      byte[] png = new ChartImages(theme, new TimeText("UTC")).png(figure);
      assertArrayEquals(
          png, new ChartImages(theme, new TimeText("UTC")).png(figure), "the same bytes twice");
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException | NoFontsException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Color colour(String token, Theme theme) {
    return Palette.of(theme).of(token);
  }

  /** How many pixels have exactly the colour of a token. */
  private static int count(BufferedImage image, String token, Theme theme) {
    int wanted = colour(token, theme).getRGB();
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == wanted ? 1 : 0;
      }
    }
    return count;
  }

  private static int count(BufferedImage image, String token) {
    return count(image, token, Theme.LIGHT);
  }

  private static Sketch rising() {
    return Sketch.of(Unit.PERCENTUNIT).draw("busy", Quantity.LEVEL, 0.1, 0.4, 0.5, 0.7, 0.9, 0.8);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsLinesThresholdsAndDeploymentsInTheColoursOfTheTheme(Theme theme) {
    Figure figure =
        rising()
            .line(LinePlan.Kind.THRESHOLD, "0.6", AlertSeverity.HIGH, "")
            .figure(
                Size.LARGE,
                new Moment(Sketch.END.minusSeconds(120), "till 2.0", Optional.of("till")));
    BufferedImage image = drawn(figure, theme);
    assertEquals(Sheet.WIDTH, image.getWidth());
    assertEquals(colour("card", theme).getRGB(), image.getRGB(2, 2));
    assertTrue(count(image, "exh", theme) > 300, "a threshold from side to side");
    assertTrue(count(image, "dep", theme) > 50, "a deployment");
    assertTrue(count(image, figure.traces().get(0).ink().colour(), theme) > 20, "the series");
  }

  @Test
  void standsBarsBesideEachOther() {
    Figure figure =
        Sketch.of(Chart.Type.BARS, Unit.SHORT)
            .draw("large", Quantity.LEVEL, 9, 9, 9, 9)
            .draw("small", Quantity.LEVEL, 8, 8, 8, 8)
            .figure();
    BufferedImage image = drawn(figure, Theme.LIGHT);
    figure
        .traces()
        .forEach(trace -> assertTrue(count(image, trace.ink().colour()) > 2000, trace.name()));
  }

  @Test
  void drawsDeploymentsAboveCells() {
    Moment moment = new Moment(Sketch.END.minusSeconds(60), "till 2.0", Optional.of("till"));
    for (Chart.Type type : List.of(Chart.Type.HEATMAP, Chart.Type.STATE)) {
      Figure figure =
          Sketch.of(type, Unit.SHORT)
              .draw("", Measure.of(Quantity.LEVEL), Sketch.series("le=1", 4, 4, 4))
              .figure(Size.LARGE, moment);
      assertTrue(count(drawn(figure, Theme.LIGHT), "dep") > 50, type.toString());
    }
  }

  @Test
  void leavesAGapOpen() {
    BufferedImage image =
        drawn(
            Sketch.of(Unit.SHORT)
                .draw("a", Quantity.LEVEL, 5, 5, 5, NONE, NONE, NONE, NONE, NONE, 5, 5, 5)
                .figure(),
            Theme.LIGHT);
    BufferedImage whole =
        drawn(
            Sketch.of(Unit.SHORT)
                .draw("a", Quantity.LEVEL, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                .figure(),
            Theme.LIGHT);
    assertTrue(count(image, "nod") > count(whole, "nod"));
    assertTrue(
        row(image).filter(x -> x > 300 && x < 480).count()
            < row(whole).filter(x -> x > 300 && x < 480).count() / 2);
  }

  /** Where the line of the first series is, along its height. */
  private static IntStream row(BufferedImage image) {
    int wanted = colour("s1", Theme.LIGHT).getRGB();
    return IntStream.range(90, image.getWidth())
        .filter(
            x -> {
              for (int y = 60; y < 240; y++) {
                if (image.getRGB(x, y) == wanted) {
                  return true;
                }
              }
              return false;
            });
  }

  @ParameterizedTest
  @EnumSource(Chart.Type.class)
  void drawsEveryType(Chart.Type type) {
    Figure full =
        Sketch.of(type, Unit.SHORT)
            .draw("one", Quantity.LEVEL, 1, 2, 3, 4)
            .draw("two", Quantity.LEVEL, 4, 3, 2, 1)
            .line(LinePlan.Kind.THRESHOLD, "2", AlertSeverity.LOW, "")
            .figure();
    Figure empty = Sketch.of(type, Unit.SHORT).draw("one", Quantity.LEVEL, NONE, NONE).figure();
    BufferedImage image = drawn(full, Theme.LIGHT);
    assertTrue(image.getHeight() > 60);
    if (type != Chart.Type.TEXT) {
      BufferedImage nothing = drawn(empty, Theme.LIGHT);
      assertTrue(count(nothing, "nod") > 5, "no data is a state of its own");
      assertFalse(image.getHeight() == nothing.getHeight() && same(image, nothing));
    }
  }

  private static boolean same(BufferedImage one, BufferedImage two) {
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getRGB(x, y) != two.getRGB(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void drawsStacksBucketsAndLogarithms() {
    BufferedImage stack =
        drawn(
            Sketch.of(Unit.OPERATIONS_PER_SECOND)
                .stacked()
                .draw("failed", Quantity.FAILURES, 1, 1, 2, 1)
                .draw("succeeded", Quantity.SUCCESSES, 9, 9, 8, 9)
                .figure(),
            Theme.LIGHT);
    assertTrue(stack.getHeight() > 250);
    BufferedImage heat =
        drawn(
            Sketch.of(Chart.Type.HEATMAP, Unit.SECONDS)
                .draw(
                    "",
                    Measure.of(Quantity.LEVEL),
                    Sketch.series("le=0.1", 0, 0, 0),
                    Sketch.series("le=1", 4, 4, 4))
                .figure(),
            Theme.LIGHT);
    assertTrue(count(heat, "s1") > 1000, "the fullest cells");
    BufferedImage log =
        drawn(
            Sketch.of(Unit.SHORT)
                .logarithmic()
                .draw("a", Quantity.LEVEL, 1, 10, 100, 1000)
                .figure(),
            Theme.LIGHT);
    assertTrue(row(log).count() > 100);
  }

  @Test
  void saysThatAQueryFailed() {
    BufferedImage image =
        drawn(
            Sketch.of(Unit.SHORT)
                .failing("the query was refused: " + "so long ".repeat(60))
                .figure(),
            Theme.LIGHT);
    assertTrue(count(image, "nodbg") > 20_000);
    assertTrue(image.getHeight() > 150, "the whole reason, in lines");
  }
}
