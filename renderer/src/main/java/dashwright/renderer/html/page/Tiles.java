package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.renderer.chart.Size;
import java.util.List;
import java.util.Optional;

/** Makes tiles of charts that show one number each. */
record Tiles(Cards cards, TileNotes notes) {

  List<Tile> of(List<ChartPlan> charts) {
    return charts.stream().map(this::of).toList();
  }

  Tile of(ChartPlan chart) {
    Card card = cards.of(chart, Size.SMALL);
    return new Tile(card.title(), notes.of(chart, value(card.body())), Optional.of(card));
  }

  private static Body.Value value(Body body) {
    if (body instanceof Body.Value number) {
      return number;
    }
    return body instanceof Body.Message message
        ? new Body.Value("no data", "", message.text(), "nod")
        : new Body.Value("–", "", "", "");
  }
}
