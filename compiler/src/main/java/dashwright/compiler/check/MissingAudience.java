package dashwright.compiler.check;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.source.Severity;

/** A dashboard is written for somebody. */
final class MissingAudience implements Rule {
  @Override
  public String id() {
    return "missing-audience";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a dashboard says who reads it",
        "A dashboard that is for everybody shows everything and helps nobody. Name its readers, and leave out what"
            + " they do not need.",
        """
        dashboards:
          disks:
            kind: custom
            title: Disks
        """,
        """
        dashboards:
          disks:
            kind: custom
            title: Disks
            audience: The team that buys disks
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Dashboard dashboard : checked.resolved().dashboards().values()) {
      if (dashboard.audience().isEmpty()) {
        findings.report(
            dashboard.origin(),
            "dashboard `" + dashboard.id() + "` does not say who reads it",
            "add `audience:` with its readers in a few words");
      }
    }
  }
}
