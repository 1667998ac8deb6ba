package dashwright.renderer.html.page;

import dashwright.renderer.assess.SloState;
import dashwright.renderer.assess.State;

/**
 * A state: shape and word.
 *
 * @param token the name of its shape and its colour token: {@code ok}, {@code burn}, {@code exh} or
 *     {@code nod}
 * @param word what people read
 * @param sign the shape as a character, for titles
 */
public record StateView(String token, String word, String sign) {

  /** The view of the state of an endpoint, a service, or calls. */
  public static StateView of(State state) {
    return switch (state) {
      case OK -> new StateView("ok", state.word(), "●");
      case FAILING -> new StateView("burn", state.word(), "▲");
      case DOWN -> new StateView("exh", state.word(), "⬣");
      case NO_DATA -> new StateView("nod", state.word(), "◌");
    };
  }

  /** Whether somebody should look at it. */
  public boolean needsALook() {
    return !token.equals("ok");
  }

  /** The view of an SLO's state. */
  public static StateView of(SloState state) {
    return switch (state) {
      case OK -> new StateView("ok", state.word(), "●");
      case BURNING -> new StateView("burn", state.word(), "▲");
      case EXHAUSTED -> new StateView("exh", state.word(), "⬣");
      case NO_DATA -> new StateView("nod", state.word(), "◌");
    };
  }
}
