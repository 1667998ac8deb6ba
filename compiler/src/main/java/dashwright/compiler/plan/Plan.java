package dashwright.compiler.plan;

import java.util.List;

/**
 * A whole project, ready to be drawn.
 *
 * @param title the project's name
 * @param timezone the IANA name of the one time zone
 * @param environments every environment, in the order of the project
 */
public record Plan(String title, String timezone, List<EnvironmentPlan> environments) {
  public Plan {
    environments = List.copyOf(environments);
  }
}
