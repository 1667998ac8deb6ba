package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Risk;
import dashwright.compiler.diff.Wording;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.html.ChangeReport;
import dashwright.renderer.html.page.ChangeFigures;
import dashwright.renderer.html.page.ChangePage;
import dashwright.renderer.html.page.ChangePage.Piece;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes as one page, with charts before and after. */
public final class ChangesHtml {
  private static final Duration LONGEST = Duration.ofDays(3 * 366);

  /** More charts than this make a report that no browser likes. */
  private static final int MOST = 40;

  private final Comparand comparand;
  private final Wording wording;
  private final ChangedCharts charts;
  private final Optional<Behaviour> behaviour;
  private int items;
  private int drawn;

  private ChangesHtml(Comparand comparand, ChangedCharts charts, Optional<Behaviour> behaviour) {
    this.comparand = comparand;
    this.wording = comparand.wording();
    this.charts = charts;
    this.behaviour = behaviour;
  }

  /**
   * The page.
   *
   * @param comparand what to tell
   * @param charts the charts that show it
   * @param data what is said of their data
   * @param behaviour what they would have done on a recording
   */
  public static String print(
      Comparand comparand, ChangedCharts charts, DataInfo data, Optional<Behaviour> behaviour) {
    String zone = ChangeFigures.zone(charts.times(), data.until().minus(LONGEST), data.until());
    return ChangeReport.render(new ChangesHtml(comparand, charts, behaviour).page(zone, data));
  }

  private ChangePage page(String zone, DataInfo data) {
    Changes changes = comparand.changes();
    List<String> facts = new ArrayList<>(List.of(wording.sides()));
    facts.add(comparand.sentence());
    if (changes.relaid() > 0) {
      facts.add(ChangesText.hidden(changes));
    }
    facts.add("charts show " + data.kind().words());
    return new ChangePage(title(), wording.verdict(), facts, risks(changes), groups(), zone);
  }

  private String title() {
    return switch (comparand.changes().relation()) {
      case SUCCESSIVE -> "Changes of " + charts.title();
      case PARALLEL -> charts.title() + ": " + wording.sides();
    };
  }

  private static List<ChangePage.Risk> risks(Changes changes) {
    return Stream.of(Risk.values())
        .filter(risk -> changes.count(risk) > 0)
        .map(risk -> new ChangePage.Risk(risk.word(), risk.label(), changes.count(risk)))
        .toList();
  }

  private List<ChangePage.Group> groups() {
    List<ChangePage.Group> groups = new ArrayList<>();
    Subjects.groups(comparand.changes())
        .forEach(
            (subject, changes) ->
                groups.add(
                    new ChangePage.Group(
                        "about-" + (groups.size() + 1),
                        subject,
                        wording.counts(changes),
                        changes.stream().map(this::item).toList())));
    behaviour.filter(known -> !known.isEmpty()).map(BehaviourHtml::group).ifPresent(groups::add);
    return groups;
  }

  private ChangePage.Item item(Change change) {
    items++;
    Difference main = change.main();
    List<String> notes = new ArrayList<>();
    String reach = wording.reach(change);
    if (!reach.isEmpty()) {
      notes.add(reach);
    }
    List<String> follows = wording.follows(change);
    if (!follows.isEmpty()) {
      notes.add("so " + String.join(", ", follows));
    }
    return new ChangePage.Item(
        "change-" + items,
        change.risk().word(),
        change.risk().label(),
        Wording.place(main),
        sentence(wording.sentence(change)),
        notes,
        Stream.of(Places.text(main.baseOrigin()), Places.text(main.headOrigin()))
            .flatMap(Optional::stream)
            .distinct()
            .toList(),
        query(change),
        pair(change));
  }

  /** The first chart in which it is seen. */
  private Optional<ChangePage.Pair> pair(Change change) {
    if (drawn >= MOST) {
      return Optional.empty();
    }
    Optional<ChangePage.Pair> pair =
        charts.of(change).stream()
            .flatMap(seen -> charts.figures(seen).stream())
            .findFirst()
            .map(
                figures ->
                    ChangeFigures.of(figures, charts.first(), charts.second(), charts.times()));
    drawn += pair.isPresent() ? 1 : 0;
    return pair;
  }

  private static List<Piece> sentence(String text) {
    String[] parts = text.split("`", -1);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && i < parts.length - 1;
      if (!parts[i].isEmpty()) {
        pieces.add(new Piece(code ? "code" : "text", parts[i]));
      }
    }
    return pieces;
  }

  private static List<Piece> query(Change change) {
    if (change.query().isEmpty() || !(change.main() instanceof Difference.Edited edited)) {
      return List.of();
    }
    return QueryLines.words(edited.before(), edited.after()).stream()
        .map(
            piece ->
                new Piece(
                    switch (piece.fate()) {
                      case SAME -> "text";
                      case GONE -> "gone";
                      case NEW -> "new";
                    },
                    piece.text()))
        .toList();
  }
}
