package dashwright.site.replay;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.renderer.replay.Activity;
import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.replay.ChartReplay;
import dashwright.renderer.replay.Incident;
import dashwright.renderer.replay.Lane;
import dashwright.renderer.replay.Lane.Mark;
import dashwright.renderer.replay.Outcome;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.SloReplay;
import dashwright.renderer.sentence.ReplaySentences;
import dashwright.renderer.text.TimeText;
import dashwright.site.report.Paint;
import dashwright.site.report.Paint.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replays for people: a lane for each alert that was active, then when and at what cost. */
public final class ReplayText {
  private static final int COLUMNS = 60;
  private static final int MARKS = 4;
  private static final int WIDTH = 90;

  private final EnvironmentPlan environment;
  private final Replay replay;
  private final TimeText times;
  private final ReplaySentences sentences;
  private final Paint paint;
  private final StringBuilder text = new StringBuilder();
  private final int margin;

  private ReplayText(EnvironmentPlan environment, Replay replay, TimeText times, Paint paint) {
    this.environment = environment;
    this.replay = replay;
    this.times = times;
    this.sentences = new ReplaySentences(replay, times);
    this.paint = paint;
    this.margin =
        replay.alerts().stream()
            .filter(alert -> !alert.told().isEmpty())
            .mapToInt(alert -> ReplaySentences.name(alert).length())
            .reduce("SLI below its objective".length(), Math::max);
  }

  /** What came of the alerts of an environment. */
  public static String print(
      EnvironmentPlan environment, Replay replay, TimeText times, Paint paint) {
    return new ReplayText(environment, replay, times, paint).print().replace('\u00a0', ' ');
  }

  private String print() {
    line(
        paint.apply(Tone.STRONG, environment.title())
            + ": "
            + sentences.tally()
            + ", "
            + sentences.range());
    List<SloReplay> active = replay.slos().stream().filter(ReplayText::isActive).toList();
    List<ChartReplay> charts =
        replay.charts().stream().filter(chart -> anyActive(chart.alerts())).toList();
    if (!active.isEmpty() || !charts.isEmpty()) {
      line(legend());
    }
    active.forEach(this::slo);
    charts.forEach(this::chart);
    silent();
    unknown();
    return text.toString();
  }

  private static boolean isActive(SloReplay slo) {
    return anyActive(slo.alerts())
        || slo.spending().filter(spending -> !spending.incidents().isEmpty()).isPresent();
  }

  private static boolean anyActive(List<AlertHistory> alerts) {
    return alerts.stream().anyMatch(alert -> !alert.told().isEmpty());
  }

  private String legend() {
    return paint.apply(
        Tone.FAINT,
        Stream.of(Mark.FIRING, Mark.PENDING, Mark.SPENDING, Mark.QUIET, Mark.EARLY)
            .map(mark -> sign(mark) + " " + ReplaySentences.word(mark))
            .collect(Collectors.joining("  ")));
  }

  private void slo(SloReplay slo) {
    line("");
    SloPlan plan = environment.slo(slo.slo()).orElseThrow();
    line(
        paint.apply(Tone.STRONG, plan.title())
            + " ("
            + plan.id()
            + ")"
            + slo.spending().map(spending -> ": " + sentences.spent(spending)).orElse(""));
    axis();
    slo.spending()
        .ifPresent(
            spending ->
                lane("SLI below its objective", Lane.of(spending.incidents(), replay, COLUMNS)));
    lanes(slo.alerts());
    slo.spending().ifPresent(this::incidents);
    slo.spending()
        .flatMap(SloReplay.Spending::accuracy)
        .ifPresent(
            accuracy -> ReplaySentences.accuracy(accuracy).forEach(part -> line("  " + part)));
  }

  private void incidents(SloReplay.Spending spending) {
    for (Incident incident : spending.incidents()) {
      line("  incident: " + sentences.incident(spending, incident));
    }
  }

  private void chart(ChartReplay chart) {
    line("");
    line(
        paint.apply(
                Tone.STRONG,
                environment.dashboard(chart.dashboard()).map(found -> found.title()).orElse(""))
            + " ("
            + chart.dashboard()
            + ")");
    axis();
    lanes(chart.alerts());
  }

  private void lanes(List<AlertHistory> alerts) {
    List<AlertHistory> active = alerts.stream().filter(alert -> !alert.told().isEmpty()).toList();
    active.forEach(alert -> lane(ReplaySentences.name(alert), Lane.of(alert, replay, COLUMNS)));
    active.forEach(this::told);
  }

  private void told(AlertHistory alert) {
    for (Activity activity : alert.told()) {
      String labels = ReplaySentences.labels(alert, activity);
      line(
          "  "
              + ReplaySentences.name(alert)
              + (labels.isEmpty() ? "" : " {" + labels + "}")
              + ": "
              + sentences.told(alert, activity));
      String beside = sentences.beside(alert, activity);
      if (!beside.isEmpty()) {
        line("    " + beside);
      }
    }
  }

  /** Times above the columns at which they are. */
  private void axis() {
    StringBuilder marks = new StringBuilder(" ".repeat(margin + 4));
    Duration range = Duration.between(replay.from(), replay.to());
    boolean days = range.compareTo(Duration.ofDays(1)) > 0;
    for (int i = 0; i < MARKS; i++) {
      Instant at = replay.from().plus(range.multipliedBy(i).dividedBy(MARKS));
      String label = days ? times.stamp(at) : times.clock(at);
      marks.append(String.format(Locale.ROOT, "%-15s", label));
    }
    line(
        paint.apply(
            Tone.FAINT, marks + (days ? times.stamp(replay.to()) : times.clock(replay.to()))));
  }

  private void lane(String name, Lane lane) {
    StringBuilder drawn = new StringBuilder();
    for (Lane.Stretch stretch : lane.stretches()) {
      drawn.append(
          paint.apply(tone(stretch.mark()), sign(stretch.mark()).repeat(stretch.columns())));
    }
    line("  " + name + " ".repeat(margin - name.length() + 2) + drawn);
  }

  private static String sign(Mark mark) {
    return switch (mark) {
      case UNKNOWN -> "?";
      case QUIET -> ".";
      case EARLY -> "~";
      case SPENDING -> "!";
      case PENDING -> "-";
      case FIRING -> "#";
    };
  }

  private static Tone tone(Mark mark) {
    return switch (mark) {
      case UNKNOWN, QUIET, EARLY -> Tone.FAINT;
      case SPENDING, PENDING -> Tone.WARNING;
      case FIRING -> Tone.ERROR;
    };
  }

  private void silent() {
    List<AlertHistory> silent =
        replay.alerts().stream()
            .filter(alert -> alert.outcome() instanceof Outcome.Judged)
            .filter(alert -> alert.told().isEmpty())
            .toList();
    if (!silent.isEmpty()) {
      line("");
      line(paint.apply(Tone.STRONG, "Never active") + " (" + silent.size() + ")");
      names(silent);
    }
  }

  private void unknown() {
    Map<String, List<AlertHistory>> reasons = new LinkedHashMap<>();
    for (AlertHistory alert : replay.alerts()) {
      if (alert.outcome() instanceof Outcome.Unknown unknown) {
        reasons.computeIfAbsent(ReplaySentences.why(unknown), any -> new ArrayList<>()).add(alert);
      }
    }
    if (!reasons.isEmpty()) {
      line("");
      line(paint.apply(Tone.STRONG, "Could not be evaluated"));
      reasons.forEach(
          (why, alerts) -> {
            line("  " + why + ":");
            names(alerts);
          });
    }
  }

  /** Names of alerts, each once, in lines of a width that people read. */
  private void names(List<AlertHistory> alerts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    alerts.forEach(alert -> counts.merge(alert.rule().alert(), 1, Integer::sum));
    StringBuilder row = new StringBuilder();
    for (Map.Entry<String, Integer> name : counts.entrySet()) {
      String word = name.getKey() + (name.getValue() > 1 ? " (" + name.getValue() + ")" : "");
      if (row.length() > 0 && row.length() + word.length() > WIDTH) {
        line("    " + row + ",");
        row.setLength(0);
      }
      row.append(row.length() > 0 ? ", " : "").append(word);
    }
    line("    " + row);
  }

  private void line(String content) {
    text.append(content).append('\n');
  }
}
