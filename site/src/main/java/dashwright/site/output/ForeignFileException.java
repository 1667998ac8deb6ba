package dashwright.site.output;

/** A file that is not ours stands where one of ours belongs. */
public final class ForeignFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ForeignFileException(String path) {
    super(path);
  }
}
