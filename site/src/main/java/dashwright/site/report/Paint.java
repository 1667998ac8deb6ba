package dashwright.site.report;

/** Colours of a terminal, or none. They never carry a meaning alone. */
public enum Paint {
  PLAIN,
  COLOURED;

  /** What a piece of text is, and so how it is coloured. */
  public enum Tone {
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;36"),
    GOOD("32"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  private static final char ESCAPE = '\u001b';

  /** The text in a tone. */
  public String apply(Tone tone, String text) {
    return this == PLAIN || text.isEmpty()
        ? text
        : ESCAPE + "[" + tone.code + "m" + text + ESCAPE + "[0m";
  }
}
