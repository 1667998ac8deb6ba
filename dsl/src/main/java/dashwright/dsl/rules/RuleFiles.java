package dashwright.dsl.rules;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.List;

/** Opens the files of Prometheus rules that a project names. */
@FunctionalInterface
public interface RuleFiles {

  /**
   * Opens all files of a glob pattern.
   *
   * @param pattern as written; relative to the file at its origin
   * @param diagnostics learns why a file cannot be opened
   * @return by path; none is fine for a pattern with a wildcard
   */
  List<SourceFile> matching(Located<String> pattern, Diagnostics diagnostics);

  /** No files, whatever is asked for. */
  static RuleFiles none() {
    return (pattern, diagnostics) -> List.of();
  }
}
