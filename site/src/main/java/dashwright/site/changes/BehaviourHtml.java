package dashwright.site.changes;

import dashwright.renderer.html.page.ChangePage;
import dashwright.renderer.html.page.ChangePage.Piece;
import java.util.ArrayList;
import java.util.List;

/** What changes would have done on a recording, as a group of the report. */
final class BehaviourHtml {
  private static final String ID = "behaviour";

  private BehaviourHtml() {}

  static ChangePage.Group group(Behaviour behaviour) {
    List<ChangePage.Item> items = new ArrayList<>();
    for (BehaviourLines line : BehaviourLines.of(behaviour)) {
      items.add(item(items.size() + 1, line.what() + " in " + line.environment(), line.sentence()));
    }
    String unknown = BehaviourLines.unknown(behaviour);
    if (!unknown.isEmpty()) {
      items.add(item(items.size() + 1, "not known", unknown));
    }
    return new ChangePage.Group(
        ID, BehaviourText.TITLE, behaviour.from() + " to " + behaviour.to(), items);
  }

  private static ChangePage.Item item(int number, String place, String sentence) {
    return ChangePage.Item.following(
        ID + "-" + number, ID, place, List.of(new Piece("text", sentence)));
  }
}
