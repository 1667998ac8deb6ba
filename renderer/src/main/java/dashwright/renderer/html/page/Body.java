package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/** What stands in the middle of a card. */
public sealed interface Body {

  /** Which layout it has. */
  String kind();

  /**
   * A plot, drawn by the script of the page.
   *
   * @param json what to draw
   * @param label the chart in words
   * @param values the same as a table, for pages without scripts
   * @param keep whether to keep a line free for the names of deployments that stand as numbers
   * @param picture the same as a picture, for pages without scripts
   */
  record Plot(String json, String label, ValueTable values, boolean keep, Optional<String> picture)
      implements Body {
    @Override
    public String kind() {
      return "plot";
    }
  }

  /**
   * No plot.
   *
   * @param reason {@code empty} or {@code failed}
   * @param text what to say
   */
  record Message(String reason, String text) implements Body {
    @Override
    public String kind() {
      return "message";
    }
  }

  /**
   * One number.
   *
   * @param number the digits, or {@code no data}
   * @param unit its unit; may be empty
   * @param note a line beneath; may be empty
   * @param state a colour token that the note has, or empty
   */
  record Value(String number, String unit, String note, String state) implements Body {
    @Override
    public String kind() {
      return "number";
    }
  }

  /**
   * Values as horizontal bars.
   *
   * @param bars one a series
   */
  record Bars(List<Bar> bars) implements Body {
    @Override
    public String kind() {
      return "bars";
    }
  }

  /**
   * A horizontal bar; lengths are of 1000.
   *
   * @param name the series
   * @param text its value
   * @param length how long the bar is
   * @param colour the name of its colour token
   * @param ticks where lines cross it
   */
  record Bar(String name, String text, int length, String colour, List<Tick> ticks) {}

  /**
   * A line across a bar.
   *
   * @param at where, of 1000
   * @param colour the name of its colour token
   * @param text what it says
   */
  record Tick(int at, String colour, String text) {}

  /**
   * A table.
   *
   * @param values its cells
   */
  record Table(ValueTable values) implements Body {
    @Override
    public String kind() {
      return "table";
    }
  }

  /**
   * A text.
   *
   * @param blocks its paragraphs
   */
  record Text(List<TextBlock> blocks) implements Body {
    @Override
    public String kind() {
      return "text";
    }
  }
}
