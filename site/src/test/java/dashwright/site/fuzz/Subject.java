package dashwright.site.fuzz;

import java.util.List;

/** A kind of text that the program reads, and what must hold for any such text. */
interface Subject {

  /** One word. */
  String name();

  /** Good texts to begin with; never empty. */
  List<String> corpus();

  /**
   * Reads a text in every way the program does.
   *
   * @throws RuntimeException or an error when something does not hold
   */
  void examine(String text) throws Exception;
}
