package dashwright.renderer.html.page;

import java.util.List;

/**
 * Callers or dependencies.
 *
 * @param head the heading
 * @param tiles one a service
 */
public record NeighbourGroup(SectionHead head, List<NeighbourTile> tiles) {
  public NeighbourGroup {
    tiles = List.copyOf(tiles);
  }
}
