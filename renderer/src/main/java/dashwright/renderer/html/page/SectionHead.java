package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * The heading of a section.
 *
 * @param id where links on the page find it
 * @param title the heading
 * @param subtitle a sentence beside it; may be empty
 * @param state how its thing is
 * @param links pages about it
 */
public record SectionHead(
    String id, String title, String subtitle, Optional<StateView> state, List<LinkView> links) {
  public SectionHead {
    links = List.copyOf(links);
  }
}
