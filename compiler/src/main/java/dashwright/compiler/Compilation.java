package dashwright.compiler;

import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of a compilation.
 *
 * @param plan the plan; empty where the definitions are too broken to make one. A plan with errors
 *     must not be rendered
 * @param diagnostics all findings, by place
 */
public record Compilation(Optional<Plan> plan, List<Diagnostic> diagnostics) {
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether an error was found. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
