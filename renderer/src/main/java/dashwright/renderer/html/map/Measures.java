package dashwright.renderer.html.map;

/**
 * Sizes in pixels.
 *
 * @param width what there is room for; a drawing with many layers is wider
 * @param boxWidth of a box
 * @param boxHeight of a box
 * @param rowGap between two boxes of a layer
 */
public record Measures(int width, int boxWidth, int boxHeight, int rowGap) {
  private static final int LEAST_GAP = 36;
  private static final int WIDEST_GAP = 120;

  /** Between two layers: as much as there is room for, within reason. */
  int layerGap(int layers) {
    if (layers < 2) {
      return 0;
    }
    int room = (width - layers * boxWidth) / (layers - 1);
    return Math.max(LEAST_GAP, Math.min(WIDEST_GAP, room));
  }
}
