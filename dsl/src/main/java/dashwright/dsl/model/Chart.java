package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A chart as its author wrote it; what is empty comes from the chart that it uses, the service or a
 * default.
 *
 * @param id its name within the section, service or instrumentation
 * @param use a shared chart that it starts from
 * @param title what it shows
 * @param subtitle the unit or the denominator in words
 * @param description how to read it
 * @param type how it is drawn
 * @param unit the unit of its values
 * @param width how much of a row it takes
 * @param stack whether series stand on each other
 * @param min the least value of the axis
 * @param max the greatest value of the axis
 * @param scale the kind of axis
 * @param columns of a table, the labels to show, in order
 * @param queries what it draws
 * @param thresholds its horizontal lines, and their alerts
 * @param related dashboards to read next
 * @param runbook a URL
 * @param contact a channel, address or URL
 * @param escalation a URL
 * @param links other pages
 * @param scope where it looks
 * @param text of a text chart, the text: paragraphs, lists, links
 * @param origin where it is defined
 */
public record Chart(
    String id,
    Optional<Reference> use,
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> description,
    Optional<Type> type,
    Optional<Located<Unit>> unit,
    Optional<Width> width,
    Optional<Boolean> stack,
    Optional<PerEnvironment<BigDecimal>> min,
    Optional<PerEnvironment<BigDecimal>> max,
    Optional<Scale> scale,
    List<String> columns,
    List<Query> queries,
    List<Threshold> thresholds,
    List<Reference> related,
    Optional<PerEnvironment<String>> runbook,
    Optional<String> contact,
    Optional<PerEnvironment<String>> escalation,
    List<Link> links,
    Scope scope,
    Optional<String> text,
    Origin origin) {

  /** How a chart is drawn. */
  public enum Type {
    TIMESERIES,
    STAT,
    GAUGE,
    BARS,
    TABLE,
    HEATMAP,
    STATE,
    TEXT;

    /** The word people write. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much of a row a chart takes. */
  public enum Width {
    THIRD(8),
    HALF(12),
    FULL(24);

    private final int columns;

    Width(int columns) {
      this.columns = columns;
    }

    /** How many of 24 columns it takes. */
    public int columns() {
      return columns;
    }

    /** The word people write. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kind of a value axis. */
  public enum Scale {
    LINEAR,
    LOG;

    /** The word people write. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Chart {
    columns = List.copyOf(columns);
    queries = List.copyOf(queries);
    thresholds = List.copyOf(thresholds);
    related = List.copyOf(related);
    links = List.copyOf(links);
  }
}
