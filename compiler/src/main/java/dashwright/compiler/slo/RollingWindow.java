package dashwright.compiler.slo;

import dashwright.dsl.model.DurationText;
import java.time.Duration;

/**
 * The last so many days, at any time.
 *
 * @param length how long it is
 */
record RollingWindow(Duration length) implements SloWindow {
  @Override
  public String seconds() {
    return Long.toString(length.toSeconds());
  }

  @Override
  public String elapsed() {
    return "1";
  }

  @Override
  public String name() {
    return DurationText.print(length);
  }

  @Override
  public String promised() {
    return "over " + name();
  }

  @Override
  public String current() {
    return name();
  }

  @Override
  public boolean isKnownToRules() {
    return true;
  }

  @Override
  public String ratio(Events events) {
    return events.over(length).ratio();
  }

  @Override
  public String sum(String stream) {
    return SloWindow.sum(SloWindow.sliced(stream), length);
  }

  /**
   * Cumulative bad events since the window that ends with the range began, over the budget of the
   * whole window.
   */
  @Override
  public String burnDown(Events events, String budget, Duration range) {
    String bad = "(" + SloWindow.sliced(events.bad()) + ") * (time() >= bool " + start(range) + ")";
    String all = SloWindow.sumAtEnd(SloWindow.sliced(events.total()), length);
    return "1 - " + SloWindow.sum(bad, length) + " / (" + budget + " * " + all + ")";
  }

  @Override
  public String evenPace(Duration range) {
    return "1 - (vector(time()) - " + start(range) + ") / " + length.toSeconds();
  }

  private String start(Duration range) {
    long ahead = range.minus(length).toSeconds();
    return ahead == 0 ? "$from" : "($from + " + ahead + ")";
  }
}
