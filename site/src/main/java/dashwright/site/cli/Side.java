package dashwright.site.cli;

import dashwright.compiler.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * One of the two projects that are compared.
 *
 * @param name a revision, or a folder, as people write it
 * @param project what is there; empty where the revision has no such folder
 */
record Side(String name, Optional<CompiledProject> project) {
  /** What the definitions are now. */
  static final String WORKING_TREE = "working tree";

  /** Its plan; one of nothing where the project did not exist. */
  Optional<Plan> plan() {
    return project.isPresent() ? project.get().plan() : Optional.of(new Plan("", "UTC", List.of()));
  }

  /** Whether there was a project at all. */
  boolean exists() {
    return project.isPresent();
  }
}
