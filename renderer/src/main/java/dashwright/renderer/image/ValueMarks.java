package dashwright.renderer.image;

import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Scale;
import dashwright.renderer.image.FixedAxis.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The value axis. On a logarithmic one places are logarithms.
 *
 * @param scale as it is drawn on pages
 */
record ValueMarks(Scale scale) {

  /** Where a value stands. */
  double place(double value) {
    return switch (scale.kind()) {
      case LINEAR -> value;
      case LOG -> Math.log10(Math.max(value, scale.min()));
    };
  }

  double least() {
    return place(scale.min());
  }

  double most() {
    return place(scale.max());
  }

  List<Mark> of(Figure figure) {
    List<Mark> marks = new ArrayList<>();
    switch (scale.kind()) {
      case LINEAR -> {
        for (int i = 0; i < scale.labels().size(); i++) {
          marks.add(new Mark(scale.min() + i * scale.interval(), scale.labels().get(i)));
        }
      }
      case LOG -> {
        for (double value = scale.min();
            value <= scale.max() * 1.000001;
            value *= scale.interval()) {
          marks.add(new Mark(place(value), figure.format().brief(value)));
        }
      }
    }
    return marks;
  }
}
