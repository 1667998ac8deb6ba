package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.chart.Size;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the table of SLOs and the part about each. */
final class SloBlocks {
  private static final int SPARK_WIDTH = 100;
  private static final int SPARK_HEIGHT = 26;

  private final PageFrame frame;
  private final Cards cards;
  private final SloTexts texts;

  SloBlocks(PageFrame frame, Cards cards) {
    this.frame = frame;
    this.cards = cards;
    this.texts = new SloTexts(frame.times(), frame.grid().end());
  }

  Block table(SectionPlan section) {
    List<SloRow> rows = frame.findings().slosOf(frame.dashboard()).stream().map(this::row).toList();
    List<String> windows = rows.stream().map(SloRow::window).distinct().toList();
    String window = windows.size() == 1 ? windows.get(0) : "";
    return new Block.SloTable(rows, window, tableCard(section.charts().get(0)));
  }

  /** The queries and links of the table; its values stand in the rows. */
  private Card tableCard(ChartPlan chart) {
    return new Card(
        chart.id(),
        chart.title(),
        chart.subtitle(),
        List.of(),
        Prose.inlines(chart.description()),
        List.of(),
        List.of(),
        "full",
        "large",
        new Body.Text(List.of()),
        List.of(),
        List.of(),
        List.of(),
        Cards.queries(chart),
        List.of());
  }

  private SloRow row(SloFindings findings) {
    SloPlan slo = findings.slo();
    return new SloRow(
        "#" + anchor(slo),
        StateView.of(findings.state()),
        slo.title(),
        whose(slo),
        SloTexts.objective(findings),
        SloTexts.window(findings),
        SloTexts.sli(findings).text(),
        texts.budgetView(findings),
        SloTexts.burn(findings.burnHour()),
        findings.severity().map(AlertSeverity::word).orElse(""),
        SloTexts.burn(findings.burnDay()),
        SloTexts.end(findings),
        texts.endNote(findings),
        findings
            .course()
            .flatMap(course -> Spark.of(course, SPARK_WIDTH, SPARK_HEIGHT, Spark.Zero.DRAWN)));
  }

  /** The section about an SLO; the table itself where there is none. */
  private String anchor(SloPlan slo) {
    return frame.dashboard().sections().stream()
        .filter(section -> section.subject().equals(Optional.of(Subject.slo(slo.id()))))
        .map(SectionPlan::id)
        .findFirst()
        .orElse("slos");
  }

  private String whose(SloPlan slo) {
    String service = Glyphs.title(frame.environment(), slo.service());
    return slo.endpoint()
        .map(
            endpoint ->
                service
                    + " · "
                    + Glyphs.endpointTitle(frame.environment(), slo.service(), endpoint))
        .orElse(service);
  }

  /** Those that burn or are exhausted open, worst first; the others folded. */
  List<Block> sections(List<SectionPlan> sections) {
    List<Block> blocks = new ArrayList<>();
    List<SloView> others = new ArrayList<>();
    for (SloFindings findings : frame.findings().slos()) {
      sections.stream()
          .filter(section -> section.subject().equals(subject(findings)))
          .findFirst()
          .map(section -> view(section, findings))
          .ifPresent(
              view -> {
                if (findings.burns()) {
                  blocks.add(new Block.OpenSlo(view));
                } else {
                  others.add(view);
                }
              });
    }
    if (!others.isEmpty()) {
      blocks.add(new Block.OtherSlos(blocks.isEmpty() ? "Each SLO" : "Other SLOs", others));
    }
    return blocks;
  }

  private static Optional<Subject> subject(SloFindings findings) {
    return Optional.of(Subject.slo(findings.slo().id()));
  }

  private SloView view(SectionPlan section, SloFindings findings) {
    List<ChartPlan> drawn =
        section.charts().stream().filter(chart -> chart.type() != Chart.Type.STAT).toList();
    SectionHead head =
        new SectionHead(
            section.id(),
            section.title(),
            section.subtitle(),
            Optional.of(StateView.of(findings.state())),
            frame.links().of(section.links(), LinkPlan.Kind.RUNBOOK, LinkPlan.Kind.RELATED));
    return new SloView(
        head,
        texts.sentence(findings),
        texts.budgetView(findings),
        tiles(section, findings),
        drawn.stream().map(chart -> cards.of(chart, Size.LARGE)).toList(),
        lanes(findings.slo()));
  }

  private Optional<LanesView> lanes(SloPlan slo) {
    return frame
        .replay()
        .flatMap(
            replay ->
                replay
                    .slo(slo.id())
                    .map(found -> new AlertLanes(replay, frame.grid(), frame.times()).of(found)))
        .filter(lanes -> !lanes.lanes().isEmpty());
  }

  /**
   * The five numbers of an SLO, each with the chart that it belongs to; then what else is a number.
   */
  private List<Tile> tiles(SectionPlan section, SloFindings findings) {
    String window = SloTexts.window(findings);
    List<ChartPlan> stats =
        section.charts().stream().filter(chart -> chart.type() == Chart.Type.STAT).toList();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        tile(
            "SLI, " + window,
            SloTexts.sli(findings),
            "objective " + SloTexts.objective(findings),
            "",
            stat(stats, Quantity.SLI)));
    tiles.add(
        tile(
            "Budget left",
            SloTexts.budget(findings),
            SloTexts.budgetTime(findings),
            "",
            stat(stats, Quantity.BUDGET_LEFT)));
    tiles.add(burn(findings, stat(stats, Quantity.BURN_RATE)));
    tiles.add(tile("Runs out in", end(findings), texts.endNote(findings), "", Optional.empty()));
    tiles.add(
        tile(
            "Bad events, " + window,
            new ValueFormat.Parts(SloTexts.tally(findings.badEvents()), ""),
            "of " + SloTexts.tally(findings.allEvents()),
            "",
            Optional.empty()));
    stats.stream()
        .filter(chart -> !told(chart))
        .map(new Tiles(cards, new TileNotes(frame))::of)
        .forEach(tiles::add);
    return tiles;
  }

  private Tile burn(SloFindings findings, Optional<ChartPlan> chart) {
    ValueFormat.Parts number = new ValueFormat.Parts(SloTexts.burn(findings.burnHour()), "");
    Optional<Card> card = chart.map(plan -> cards.of(plan, Size.SMALL));
    Body.Value told =
        card.map(Card::body)
            .filter(Body.Value.class::isInstance)
            .map(Body.Value.class::cast)
            .orElse(new Body.Value("", "", "1 lasts exactly", ""));
    return new Tile(
        "Burn rate, 1 h", new Body.Value(number.number(), "", told.note(), told.state()), card);
  }

  private static ValueFormat.Parts end(SloFindings findings) {
    String[] parts = SloTexts.end(findings).split("\u00a0", 2);
    return new ValueFormat.Parts(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private Tile tile(
      String label, ValueFormat.Parts value, String note, String state, Optional<ChartPlan> chart) {
    return new Tile(
        label,
        new Body.Value(value.number(), value.unit(), note, state),
        chart.map(plan -> cards.of(plan, Size.SMALL)));
  }

  private static Optional<ChartPlan> stat(List<ChartPlan> stats, Quantity quantity) {
    return stats.stream().filter(chart -> measures(chart, quantity)).findFirst();
  }

  private static boolean told(ChartPlan chart) {
    return measures(chart, Quantity.SLI)
        || measures(chart, Quantity.BUDGET_LEFT)
        || measures(chart, Quantity.BUDGET_MINUTES)
        || measures(chart, Quantity.BURN_RATE);
  }

  private static boolean measures(ChartPlan chart, Quantity quantity) {
    return chart.queries().stream().anyMatch(query -> query.measure().quantity() == quantity);
  }
}
