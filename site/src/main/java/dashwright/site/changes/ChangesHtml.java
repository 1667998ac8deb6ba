package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Risk;
import dashwright.compiler.diff.Wording;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.html.ChangeReport;
import dashwright.renderer.html.page.ChangeFigures;
import dashwright.renderer.html.page.ChangePage;
import dashwright.renderer.html.page.ChangePage.Piece;
import dashwright.renderer.text.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes as one page, with charts before and after. */
public final class ChangesHtml {
  private static final Duration LONGEST = Duration.ofDays(3 * 366);

  private final Comparand comparand;
  private final Pairs pairs;
  private final Optional<Behaviour> behaviour;
  private int items;

  private ChangesHtml(Comparand comparand, Pairs pairs, Optional<Behaviour> behaviour) {
    this.comparand = comparand;
    this.pairs = pairs;
    this.behaviour = behaviour;
  }

  /**
   * The page.
   *
   * @param comparand what to tell
   * @param base the plan before
   * @param head the plan after
   * @param data where the values of an environment come from
   * @param now the time of the last value
   * @param behaviour what they would have done on a recording
   */
  public static String print(
      Comparand comparand,
      Plan base,
      Plan head,
      Function<EnvironmentPlan, DataSource> data,
      Instant now,
      Optional<Behaviour> behaviour) {
    TimeText times = new TimeText(head.timezone());
    String zone = ChangeFigures.zone(times, now.minus(LONGEST), now);
    return ChangeReport.render(
        new ChangesHtml(comparand, new Pairs(base, head, data), behaviour)
            .page(head.title(), zone));
  }

  private ChangePage page(String title, String zone) {
    Changes changes = comparand.changes();
    List<String> facts = new ArrayList<>(List.of(comparand.base() + " → " + comparand.head()));
    facts.add(comparand.sentence());
    if (changes.relaid() > 0) {
      facts.add(ChangesText.hidden(changes));
    }
    facts.add("charts show sample data");
    return new ChangePage(
        "Changes of " + title, Wording.verdict(changes), facts, risks(changes), groups(), zone);
  }

  private static List<ChangePage.Risk> risks(Changes changes) {
    return Stream.of(Risk.values())
        .filter(risk -> changes.count(risk) > 0)
        .map(risk -> new ChangePage.Risk(risk.word(), changes.count(risk)))
        .toList();
  }

  private List<ChangePage.Group> groups() {
    Map<String, List<Change>> bySubject = new LinkedHashMap<>();
    for (Change change : comparand.changes().changes()) {
      bySubject.computeIfAbsent(Subjects.of(change), key -> new ArrayList<>()).add(change);
    }
    List<ChangePage.Group> groups = new ArrayList<>();
    bySubject.forEach(
        (subject, changes) ->
            groups.add(
                new ChangePage.Group(
                    "about-" + (groups.size() + 1),
                    subject,
                    Subjects.counts(changes),
                    changes.stream().map(this::item).toList())));
    behaviour.filter(known -> !known.isEmpty()).map(BehaviourHtml::group).ifPresent(groups::add);
    return groups;
  }

  private ChangePage.Item item(Change change) {
    items++;
    Difference main = change.main();
    List<String> notes = new ArrayList<>();
    String reach = Wording.reach(change, comparand.changes());
    if (!reach.isEmpty()) {
      notes.add(reach);
    }
    List<String> follows = Wording.follows(change);
    if (!follows.isEmpty()) {
      notes.add("so " + String.join(", ", follows));
    }
    return new ChangePage.Item(
        "change-" + items,
        change.risk().word(),
        Wording.place(main),
        sentence(Wording.sentence(change)),
        notes,
        Stream.of(Places.text(main.baseOrigin()), Places.text(main.headOrigin()))
            .flatMap(Optional::stream)
            .distinct()
            .toList(),
        query(change),
        pairs.of(change));
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
