package dashwright.compiler.expand;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chart that is not placed yet.
 *
 * @param id unique within the dashboard
 * @param words what people read
 * @param look how it is drawn
 * @param queries what it draws
 * @param lines its horizontal lines
 * @param links runbook, related dashboards, contact, escalation, own links
 * @param subject what it is about
 * @param deploymentsOf the services whose deployments matter to it; empty: all of the dashboard
 * @param maker who wrote it
 * @param origin where it is defined
 */
public record DraftChart(
    String id,
    Words words,
    Look look,
    List<DraftQuery> queries,
    List<LinePlan> lines,
    List<LinkPlan> links,
    Optional<Subject> subject,
    Set<String> deploymentsOf,
    Maker maker,
    Origin origin) {

  /** Who wrote a chart. */
  public enum Maker {
    /** The compiler, for the kind of the dashboard. */
    STANDARD,
    /** A metric set. */
    INSTRUMENTATION,
    /** An author of the project. */
    AUTHOR
  }

  /**
   * What people read.
   *
   * @param title what it shows
   * @param subtitle the unit or the denominator in words; may be empty
   * @param description how to read it; may be empty
   * @param text of a text chart, the text
   */
  public record Words(String title, String subtitle, String description, Optional<String> text) {
    static Words of(String title, String subtitle, String description) {
      return new Words(title, subtitle, description, Optional.empty());
    }
  }

  /**
   * How a chart is drawn.
   *
   * @param type the kind of chart
   * @param unit the unit of its values; empty: nobody said
   * @param width how much of a row it takes
   * @param stack whether series stand on each other
   * @param min the least value of the axis
   * @param max the greatest value of the axis
   * @param scale the kind of axis
   * @param columns of a table, the labels to show
   */
  public record Look(
      Chart.Type type,
      Optional<Unit> unit,
      Chart.Width width,
      boolean stack,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Chart.Scale scale,
      List<String> columns) {
    static Look of(Chart.Type type, Unit unit) {
      return new Look(
          type,
          Optional.of(unit),
          type == Chart.Type.STAT ? Chart.Width.THIRD : Chart.Width.HALF,
          false,
          Optional.empty(),
          Optional.empty(),
          Chart.Scale.LINEAR,
          List.of());
    }

    Look fromZero() {
      return new Look(type, unit, width, stack, Optional.of(BigDecimal.ZERO), max, scale, columns);
    }

    Look upTo(BigDecimal most) {
      return new Look(type, unit, width, stack, min, Optional.of(most), scale, columns);
    }

    Look stacked() {
      return new Look(type, unit, width, true, min, max, scale, columns);
    }

    Look wide(Chart.Width other) {
      return new Look(type, unit, other, stack, min, max, scale, columns);
    }
  }

  public DraftChart {
    queries = List.copyOf(queries);
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  static DraftChart standard(
      String id, Words words, Look look, List<DraftQuery> queries, Origin origin) {
    return new DraftChart(
        id,
        words,
        look,
        queries,
        List.of(),
        List.of(),
        Optional.empty(),
        Set.of(),
        Maker.STANDARD,
        origin);
  }

  DraftChart lines(List<LinePlan> more) {
    List<LinePlan> all = new ArrayList<>(lines);
    all.addAll(more);
    return new DraftChart(
        id, words, look, queries, all, links, subject, deploymentsOf, maker, origin);
  }

  DraftChart links(List<LinkPlan> pages) {
    return new DraftChart(
        id, words, look, queries, lines, pages, subject, deploymentsOf, maker, origin);
  }

  DraftChart about(Subject thing, Set<String> deployments) {
    return new DraftChart(
        id, words, look, queries, lines, links, Optional.of(thing), deployments, maker, origin);
  }

  DraftChart called(String otherId, String title) {
    Words other = new Words(title, words.subtitle(), words.description(), words.text());
    return new DraftChart(
        otherId, other, look, queries, lines, links, subject, deploymentsOf, maker, origin);
  }

  DraftChart wide(Chart.Width width) {
    return new DraftChart(
        id, words, look.wide(width), queries, lines, links, subject, deploymentsOf, maker, origin);
  }
}
