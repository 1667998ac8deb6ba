package dashwright.renderer.html.page;

import java.util.Optional;

/**
 * One number of a panel.
 *
 * @param label what it is
 * @param value the number
 * @param card the chart behind it
 */
public record Tile(String label, Body.Value value, Optional<Card> card) {}
