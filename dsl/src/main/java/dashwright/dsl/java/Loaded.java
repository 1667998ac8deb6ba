package dashwright.dsl.java;

import dashwright.dsl.model.Model;
import java.util.List;

/**
 * What a project defines.
 *
 * @param model its definitions
 * @param printed what its Java definitions printed
 */
public record Loaded(Model model, List<Printed> printed) {
  /**
   * Text that a definition printed.
   *
   * @param source the file or class
   * @param text what it printed, at most some thousand characters
   */
  public record Printed(String source, String text) {}

  public Loaded {
    printed = List.copyOf(printed);
  }
}
