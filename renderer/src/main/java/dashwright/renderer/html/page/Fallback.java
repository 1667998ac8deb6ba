package dashwright.renderer.html.page;

/** What a page without scripts has in the place of plots. */
public enum Fallback {
  TABLES,
  /** Besides, each chart links its picture. */
  PICTURES
}
