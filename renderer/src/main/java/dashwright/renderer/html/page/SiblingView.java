package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * What the last service on the way calls besides, in one line.
 *
 * @param state how the calls to it are
 * @param glyph the name of the picture of its type
 * @param name the service
 * @param href its own dashboard
 * @param share the share of the calls that fail; may be empty
 * @param behind what it calls itself
 */
public record SiblingView(
    StateView state,
    String glyph,
    String name,
    Optional<String> href,
    String share,
    List<SiblingView> behind) {
  public SiblingView {
    behind = List.copyOf(behind);
  }
}
