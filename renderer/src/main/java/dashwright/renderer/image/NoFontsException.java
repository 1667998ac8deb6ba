package dashwright.renderer.image;

/** This machine cannot draw text. */
public final class NoFontsException extends Exception {
  private static final long serialVersionUID = 1;

  NoFontsException(Throwable cause) {
    super("this machine has no fonts that Java can use, so no picture can be drawn", cause);
  }

  /** The one concrete thing to do. */
  public String help() {
    return "install `fontconfig` and a font, such as the package `fonts-dejavu-core`";
  }
}
