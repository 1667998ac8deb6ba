package dashwright.renderer.output;

/** Where files go as soon as they are made; nothing of them is kept here. */
@FunctionalInterface
public interface Sink {

  /**
   * Takes a file.
   *
   * @param path where it stands below the output folder, with forward slashes
   * @param content its bytes, whole
   */
  void write(String path, byte[] content);
}
