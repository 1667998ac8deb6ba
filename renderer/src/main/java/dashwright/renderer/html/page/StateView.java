package dashwright.renderer.html.page;

import dashwright.renderer.assess.SloState;
import dashwright.renderer.assess.State;
import dashwright.renderer.sentence.Level;
import dashwright.renderer.sentence.Verdict;

/**
 * A state: shape and word.
 *
 * @param token the name of its shape and its colour token: {@code ok}, {@code burn}, {@code exh} or
 *     {@code nod}
 * @param word what people read
 * @param sign the shape as a character, for titles
 */
public record StateView(String token, String word, String sign) {

  /** Whether somebody should look at it. */
  public boolean needsALook() {
    return !token.equals("ok");
  }

  /** The view of a page's state. */
  static StateView of(Verdict verdict) {
    return of(verdict.level(), verdict.word());
  }

  /** The view of the state of a service, endpoint or dependency. */
  static StateView of(State state) {
    return of(Level.of(state), state.word());
  }

  private static StateView of(Level level, String word) {
    return switch (level) {
      case OK -> new StateView("ok", word, "●");
      case TROUBLE -> new StateView("burn", word, "▲");
      case WORST -> new StateView("exh", word, "⬣");
      case NO_DATA -> new StateView("nod", word, "◌");
    };
  }

  /** The view of an SLO's state. */
  public static StateView of(SloState state) {
    return of(Level.of(state), state.word());
  }
}
