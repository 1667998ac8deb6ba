package dashwright.compiler;

import dashwright.compiler.check.Checked;
import dashwright.compiler.check.Checks;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.expand.Expander;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.planning.Planner;
import dashwright.compiler.resolve.Resolved;
import dashwright.compiler.resolve.Resolver;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import java.util.List;
import java.util.Optional;

/** From definitions to the plan. */
public final class Compiler {
  private Compiler() {}

  /**
   * Compiles a project.
   *
   * @param model what its sources define
   * @param diagnostics what reading them found; an error among it makes a plan impossible
   */
  public static Compilation compile(Model model, Diagnostics diagnostics) {
    Resolved resolved = Resolver.resolve(model, Shipped.instrumentations(), diagnostics);
    if (diagnostics.hasErrors()) {
      return new Compilation(Optional.empty(), diagnostics.sorted());
    }
    List<Expanded> expanded = Expander.expand(resolved);
    Checks.check(Checked.of(resolved, expanded), diagnostics);
    Plan plan = Planner.plan(resolved, expanded, diagnostics);
    return new Compilation(Optional.of(plan), diagnostics.sorted());
  }
}
