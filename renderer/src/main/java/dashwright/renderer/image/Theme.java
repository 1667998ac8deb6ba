package dashwright.renderer.image;

/** Which of the two sets of colours. */
public enum Theme {
  LIGHT,
  DARK
}
