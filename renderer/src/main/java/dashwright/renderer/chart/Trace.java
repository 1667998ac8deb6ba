package dashwright.renderer.chart;

import dashwright.compiler.plan.Measure;
import dashwright.renderer.data.Series;

/**
 * A series of a chart.
 *
 * @param name what the legend calls it
 * @param ink how it is drawn
 * @param measure what its values mean
 * @param series its values
 * @param numbers its last, least and greatest value
 */
public record Trace(String name, Ink ink, Measure measure, Series series, Numbers numbers) {

  /** Whether it is only there to compare with. */
  public boolean reference() {
    return ink.form() == Ink.Form.REFERENCE;
  }
}
