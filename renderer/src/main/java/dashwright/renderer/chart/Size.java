package dashwright.renderer.chart;

/** How much room a chart has. */
public enum Size {
  /** Half of a page or more. */
  LARGE(190, 4),
  /** A third of a page. */
  MEDIUM(150, 4),
  /** One of several in a row that belong together. */
  SMALL(96, 2);

  private final int height;
  private final int intervals;

  Size(int height, int intervals) {
    this.height = height;
    this.intervals = intervals;
  }

  /** The height of the plot with its time axis, in CSS pixels, without what stands above it. */
  public int height() {
    return height;
  }

  /** The most intervals of the value axis. */
  public int intervals() {
    return intervals;
  }
}
