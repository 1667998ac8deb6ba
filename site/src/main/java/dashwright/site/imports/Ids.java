package dashwright.site.imports;

import dashwright.dsl.yaml.type.NameForm;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of titles, each once. */
final class Ids {
  private static final int LONGEST = 40;

  /** Room for a number behind an id that is taken. */
  private static final int NUMBERED = LONGEST - 4;

  private final Set<String> taken = new LinkedHashSet<>(NameForm.DEVICES);

  /**
   * An id that nothing else has.
   *
   * @param text a title or a name
   * @param otherwise what to call it where no letter is left
   */
  String of(String text, String otherwise) {
    String id = slug(text);
    String base = id.isEmpty() ? otherwise : id;
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      free = cut(base, NUMBERED) + "-" + i;
    }
    return free;
  }

  /** Letters and digits in lower case, with hyphens between words; empty where none is left. */
  private static String slug(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+", "");
    return cut(plain, LONGEST);
  }

  private static String cut(String text, int most) {
    String kept = text.length() > most ? text.substring(0, most) : text;
    return kept.replaceAll("-+$", "");
  }
}
