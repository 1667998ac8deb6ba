package dashwright.site.cli;

import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Diff;
import dashwright.compiler.diff.EnvironmentDiff;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Suggestion;
import dashwright.site.changes.Comparand;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Tally;
import dashwright.site.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code diff} was asked to compare.
 *
 * @param comparand what changed
 * @param base the plan before, for its charts
 * @param head the plan after
 */
record Comparison(Comparand comparand, Plan base, Plan head) {
  private static final String ENVIRONMENTS = "--environments";
  private static final String GRAFANA = "--against-grafana";

  /** Compares; empty where a side has no plan, which was told. */
  static Optional<Comparison> of(Arguments arguments, Console console) throws IOException {
    ProjectOptions project = ProjectOptions.ofOption(arguments, console);
    boolean environments = arguments.has(ENVIRONMENTS);
    boolean grafana = arguments.has(GRAFANA);
    if (!environments && !grafana) {
      Sides sides = Sides.of(arguments.argument(0), arguments.argument(1), project, console);
      return isUsable(sides.base(), console) && isUsable(sides.head(), console)
          ? Optional.of(of(sides))
          : Optional.empty();
    }
    if (arguments.argument(0).isPresent() || (environments && grafana)) {
      throw new UsageException(
          "`" + (grafana ? GRAFANA : ENVIRONMENTS) + "` looks at the working tree alone",
          "leave revisions and the other option out");
    }
    CompiledProject compiled = CompiledProject.of(project, console);
    if (!isUsable(new Side(Side.WORKING_TREE, Optional.of(compiled)), console)) {
      return Optional.empty();
    }
    return Optional.of(
        grafana ? grafana(arguments, compiled, console) : environments(arguments, compiled));
  }

  private static Comparison of(Sides sides) {
    Plan base = sides.base().plan().orElseThrow();
    Plan head = sides.head().plan().orElseThrow();
    Changes changes = sides.base().exists() ? Diff.of(base, head) : Diff.ofNew(head);
    return new Comparison(
        new Comparand(changes, sides.base().name(), sides.head().name()), base, head);
  }

  private static Comparison environments(Arguments arguments, CompiledProject project) {
    Plan plan = project.plan().orElseThrow();
    List<String> names = arguments.values(ENVIRONMENTS);
    if (names.size() != 2) {
      throw new UsageException(
          "`" + ENVIRONMENTS + "` takes two environments", "write `--environments one,other`");
    }
    Changes changes =
        EnvironmentDiff.of(environment(names.get(0), plan), environment(names.get(1), plan));
    return new Comparison(new Comparand(changes, names.get(0), names.get(1)), plan, plan);
  }

  private static EnvironmentPlan environment(String name, Plan plan) {
    return plan.environments().stream()
        .filter(environment -> environment.id().equals(name))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> known = plan.environments().stream().map(EnvironmentPlan::id).toList();
              return new UsageException(
                  "there is no environment `" + name + "`",
                  Suggestion.didYouMean(name, known).orElse("there are " + Words.list(known)));
            });
  }

  private static Comparison grafana(Arguments arguments, CompiledProject project, Console console)
      throws IOException {
    Plan plan = project.plan().orElseThrow();
    String shown = arguments.value(GRAFANA).orElseThrow();
    Changes changes = LiveDashboards.compare(console.resolve(shown), shown, plan);
    return new Comparison(new Comparand(changes, shown, "definitions"), plan, plan);
  }

  private static boolean isUsable(Side side, Console console) {
    if (side.plan().isPresent()) {
      return true;
    }
    CompiledProject project = side.project().orElseThrow();
    console
        .terminal()
        .err()
        .print(
            new TextReport(console.paint(Channel.ERR))
                .print(
                    project.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList()));
    console.error(
        "no plan can be made of `" + side.name() + "`: " + Tally.of(project.findings()).sentence(),
        Optional.of("mend it, or name another revision"));
    return false;
  }
}
