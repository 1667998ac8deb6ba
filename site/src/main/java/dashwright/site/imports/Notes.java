package dashwright.site.imports;

import dashwright.site.imports.Note.Fate;
import java.util.ArrayList;
import java.util.List;

/** Collects what became of the parts of one dashboard. */
final class Notes {
  private final List<Note> all = new ArrayList<>();

  void approximated(String place, String text) {
    add(new Note(place, Fate.APPROXIMATED, text));
  }

  void dropped(String place, String text) {
    add(new Note(place, Fate.DROPPED, text));
  }

  /** Nothing is said twice. */
  private void add(Note note) {
    if (!all.contains(note)) {
      all.add(note);
    }
  }

  List<Note> all() {
    return List.copyOf(all);
  }
}
