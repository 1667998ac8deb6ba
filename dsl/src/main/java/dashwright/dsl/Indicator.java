package dashwright.dsl;

/** What a good event is: the SLI of an SLO. Made by {@link Dsl}; immutable. */
public final class Indicator {
  private final Written form;

  Indicator(Written form) {
    this.form = form;
  }

  static Written written(Indicator indicator) {
    return indicator == null ? Written.nothing() : indicator.form;
  }
}
