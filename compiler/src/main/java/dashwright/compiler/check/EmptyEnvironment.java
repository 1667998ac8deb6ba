package dashwright.compiler.check;

import dashwright.compiler.expand.Expanded;
import dashwright.dsl.model.Environment;
import dashwright.dsl.source.Severity;

/** An environment that holds only what names it is named. */
final class EmptyEnvironment implements Rule {
  @Override
  public String id() {
    return "empty-environment";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "an `opt-in` environment is named by something",
        "An environment with `opt-in: true` holds only the services, SLOs and dashboards whose "
            + "`environments` name it. Without any it is an empty page. Name it where it is meant, "
            + "or remove `opt-in`.",
        """
        environments:
          production: { title: Production }
          laptop: { title: My machine, opt-in: true }
        dashboards:
          disks: { kind: custom, title: Disks, audience: The team that buys disks }
        """,
        """
        environments:
          production: { title: Production }
          laptop: { title: My machine, opt-in: true }
        dashboards:
          disks:
            kind: custom
            title: Disks
            audience: The team that buys disks
            environments: [production, laptop]
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    checked.expanded().stream()
        .filter(one -> one.environment().members() == Environment.Members.NAMED)
        .filter(one -> one.dashboards().isEmpty() && one.slos().isEmpty())
        .map(Expanded::environment)
        .forEach(
            environment ->
                findings.report(
                    environment.origin(),
                    "nothing is in environment `" + environment.id() + "`",
                    "add `environments: ["
                        + environment.id()
                        + "]` to a dashboard, or remove `opt-in`"));
  }
}
