package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.SectionPlan.Role;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the sections of a dashboard into the parts of its page; some parts hold several sections.
 */
final class SectionBlocks {
  private final PageFrame frame;
  private final Cards cards;
  private final SloBlocks slos;
  private final Neighbours neighbours;
  private final Paths paths;

  SectionBlocks(PageFrame frame) {
    this.frame = frame;
    this.cards = new Cards(frame);
    this.slos = new SloBlocks(frame, cards);
    this.neighbours = new Neighbours(frame, cards);
    this.paths = new Paths(frame, cards);
  }

  List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    List<SectionPlan> sections = frame.dashboard().sections();
    for (int i = 0; i < sections.size(); ) {
      int end = endOfRun(sections, i);
      blocks.addAll(blocks(sections.subList(i, end)));
      i = end;
    }
    List<ChoiceView> choices = cards.choices().offered();
    if (!choices.isEmpty()) {
      blocks.add(0, new Block.Choose(choices));
    }
    return blocks;
  }

  private static int endOfRun(List<SectionPlan> sections, int start) {
    int end = start + 1;
    while (end < sections.size()
        && together(sections.get(start).role(), sections.get(end).role())) {
      end++;
    }
    return end;
  }

  private static boolean together(Role first, Role next) {
    return switch (first) {
      case SLO -> next == Role.SLO;
      case ENDPOINT -> next == Role.ENDPOINT;
      case UPSTREAM -> next == Role.DOWNSTREAM;
      case OVERVIEW, SLO_TABLE, ERROR_PATH, SIGNALS, INSIDE, DOWNSTREAM, AUTHORS -> false;
    };
  }

  private List<Block> blocks(List<SectionPlan> run) {
    SectionPlan first = run.get(0);
    return switch (first.role()) {
      case OVERVIEW ->
          List.of(
              new Block.Tiles(
                  first.title(), new Tiles(cards, new TileNotes(frame)).of(first.charts())));
      case SLO_TABLE -> List.of(slos.table(first));
      case SLO -> slos.sections(run);
      case ERROR_PATH -> List.of(paths.of(first, head(first)));
      case ENDPOINT -> List.of(new Endpoints(frame, cards).of(run));
      case SIGNALS -> List.of(charts(first, "two", Size.LARGE));
      case INSIDE -> List.of(charts(first, "three", Size.MEDIUM));
      case UPSTREAM, DOWNSTREAM -> List.of(traffic(run));
      case AUTHORS -> authors(first);
    };
  }

  private SectionHead head(SectionPlan section) {
    return new SectionHead(
        section.id(),
        section.title(),
        section.subtitle(),
        Optional.empty(),
        frame.links().of(section.links(), LinkPlan.Kind.RUNBOOK, LinkPlan.Kind.RELATED));
  }

  private Block charts(SectionPlan section, String columns, Size size) {
    return new Block.Charts(
        head(section),
        columns,
        section.charts().stream().map(chart -> cards.of(chart, size)).toList());
  }

  private List<Block> authors(SectionPlan section) {
    List<Card> all = new ArrayList<>();
    for (ChartPlan chart : section.charts()) {
      boolean narrow = chart.type() == Chart.Type.STAT || Cards.width(chart).equals("third");
      all.add(cards.of(chart, narrow ? Size.MEDIUM : Size.LARGE));
    }
    return List.of(new Block.Charts(head(section), "mixed", all));
  }

  private Block traffic(List<SectionPlan> run) {
    return new Block.Traffic(
        run.stream().filter(s -> s.role() == Role.UPSTREAM).findFirst().map(neighbours::of),
        run.stream().filter(s -> s.role() == Role.DOWNSTREAM).findFirst().map(neighbours::of));
  }
}
