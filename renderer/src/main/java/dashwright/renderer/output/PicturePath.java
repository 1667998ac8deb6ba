package dashwright.renderer.output;

/** Where the picture of a chart stands, which pages link and another output writes. */
public final class PicturePath {
  private PicturePath() {}

  /** The place from the root of the site. */
  public static String of(String environment, String dashboard, String chart) {
    return "images/" + environment + "/" + dashboard + "/" + chart + ".png";
  }
}
