package dashwright.renderer.html.page;

import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.replay.Activity;
import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.replay.Incident;
import dashwright.renderer.replay.Lane;
import dashwright.renderer.replay.Outcome;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.SloReplay;
import dashwright.renderer.sentence.ReplaySentences;
import dashwright.renderer.text.TimeText;
import dashwright.renderer.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Draws lanes on the time axis of the page, as far as the replay knows it. */
final class AlertLanes {
  private static final int COLUMNS = 500;
  private static final int WHOLE = 1000;
  private static final int TICKS = 4;
  private static final String OWN = "SLI below its objective";

  private final Replay replay;
  private final TimeText times;
  private final ReplaySentences sentences;

  AlertLanes(Replay replay, TimeGrid grid, TimeText times) {
    this.replay = replay.within(grid.start());
    this.times = times;
    this.sentences = new ReplaySentences(this.replay, times);
  }

  LanesView of(SloReplay slo) {
    List<LanesView.Row> lanes = new ArrayList<>();
    slo.spending().ifPresent(spending -> lanes.add(own(spending)));
    slo.alerts().forEach(alert -> lanes.add(lane(alert)));
    return new LanesView(sentences.range(), ticks(), lanes, key(lanes), told(slo));
  }

  private LanesView.Row own(SloReplay.Spending spending) {
    String note = sentences.spent(spending);
    return new LanesView.Row(
        OWN,
        OWN + ": " + note,
        spending.incidents().isEmpty() ? "never" : "",
        bars(Lane.of(spending.incidents(), replay, COLUMNS)));
  }

  private LanesView.Row lane(AlertHistory alert) {
    String note = sentences.brief(alert);
    return new LanesView.Row(
        ReplaySentences.name(alert),
        ReplaySentences.name(alert) + ": " + note,
        note,
        bars(Lane.of(alert, replay, COLUMNS)));
  }

  private static List<LanesView.Bar> bars(Lane lane) {
    int unit = WHOLE / COLUMNS;
    return lane.stretches().stream()
        .map(
            stretch ->
                LanesView.Bar.of(stretch.mark(), stretch.first() * unit, stretch.columns() * unit))
        .toList();
  }

  /** What bars mean, of those that are drawn. */
  private static List<LanesView.Key> key(List<LanesView.Row> lanes) {
    List<String> looks =
        lanes.stream()
            .flatMap(lane -> lane.bars().stream())
            .map(LanesView.Bar::look)
            .distinct()
            .toList();
    return Arrays.stream(Lane.Mark.values())
        .sorted(Comparator.reverseOrder())
        .map(
            mark -> new LanesView.Key(ReplaySentences.word(mark), LanesView.Bar.of(mark, 0, WHOLE)))
        .filter(entry -> looks.contains(entry.bar().look()))
        .toList();
  }

  private List<String> ticks() {
    Duration range = Duration.between(replay.from(), replay.to());
    boolean days = range.compareTo(Duration.ofDays(1)) > 0;
    List<String> ticks = new ArrayList<>();
    for (int i = 0; i <= TICKS; i++) {
      Instant at = replay.from().plus(range.multipliedBy(i).dividedBy(TICKS));
      ticks.add(days ? times.day(at) : times.clock(at));
    }
    return ticks;
  }

  private List<String> told(SloReplay slo) {
    List<String> told = new ArrayList<>();
    for (AlertHistory alert : slo.alerts()) {
      for (Activity activity : alert.told()) {
        told.add(sentences.all(alert, activity));
      }
      if (alert.outcome() instanceof Outcome.Unknown unknown) {
        told.add(ReplaySentences.unknown(alert, unknown));
      }
    }
    slo.spending()
        .ifPresent(
            spending -> {
              for (Incident incident : spending.incidents()) {
                told.add("Incident: " + sentences.incident(spending, incident));
              }
              spending
                  .accuracy()
                  .ifPresent(accuracy -> told.addAll(ReplaySentences.accuracy(accuracy)));
            });
    return told.stream().map(Words::capital).toList();
  }
}
