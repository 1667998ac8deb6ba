package dashwright.dsl.events;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Opens the files of events that annotations name. */
@FunctionalInterface
public interface EventFiles {

  /**
   * Opens a file.
   *
   * @param name as written; relative to the file at its origin
   * @param diagnostics learns why it cannot be opened
   */
  Optional<SourceFile> open(Located<String> name, Diagnostics diagnostics);

  /** Files that are already in memory, found by their path relative to the definition. */
  static EventFiles of(List<SourceFile> files) {
    List<SourceFile> known = List.copyOf(files);
    return (name, diagnostics) -> {
      String definition = name.origin().path();
      String folder = definition.substring(0, definition.lastIndexOf('/') + 1);
      Optional<SourceFile> found =
          known.stream().filter(file -> file.path().equals(folder + name.value())).findFirst();
      if (found.isEmpty()) {
        diagnostics.report(missing(name));
      }
      return found;
    };
  }

  /** The finding about a file that is not there. */
  static Diagnostic missing(Located<String> name) {
    return Diagnostic.error(
            ShapeRules.UNREADABLE_FILE, name.origin(), "there is no file `" + name.value() + "`")
        .help("name it relative to the file in which you write this");
  }
}
