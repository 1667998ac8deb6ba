package dashwright.renderer.data.exposition;

import java.util.List;

/** The two dialects of a scrape. */
public enum Format {
  /** Prometheus' own: times are whole milliseconds. */
  TEXT,
  /** OpenMetrics: times are seconds, and the last line is {@code # EOF}. */
  OPEN_METRICS;

  static final String END = "# EOF";

  /** Only OpenMetrics says where it ends. */
  static Format of(List<String> lines) {
    return lines.stream().anyMatch(line -> line.strip().equals(END)) ? OPEN_METRICS : TEXT;
  }
}
