package dashwright.dsl.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the findings of a phase: the only mutable thing that is handed down. Equal findings
 * count once.
 */
public final class Diagnostics {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.origin().path())
          .thenComparing(d -> d.origin().line())
          .thenComparing(d -> d.origin().column())
          .thenComparing(d -> d.severity())
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Adds a finding. */
  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds findings. */
  public void reportAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether an error was found. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * All findings by file, line and column; what says the same of the same place, such as a line
   * that runs again and again, once.
   */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(BY_PLACE);
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic each : all) {
      if (told.isEmpty() || BY_PLACE.compare(told.get(told.size() - 1), each) != 0) {
        told.add(each);
      }
    }
    return List.copyOf(told);
  }
}
