package dashwright.dsl.model;

import java.util.Locale;

/** The title of a thing whose author gave it none. */
public final class TitleText {
  private TitleText() {}

  /** An id in words: {@code place-order} is {@code Place order}. */
  public static String ofId(String id) {
    String words = id.replace('-', ' ').strip();
    return words.isEmpty()
        ? id
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
