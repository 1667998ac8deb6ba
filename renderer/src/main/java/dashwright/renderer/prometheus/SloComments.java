package dashwright.renderer.prometheus;

import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;

/** What stands on top of the files. */
final class SloComments {
  static final String MADE = "# Made by Dashwright from the definitions; changes here get lost.\n";

  private SloComments() {}

  static String of(SloPlan slo, SloRules rules) {
    return rules.period().isEmpty()
        ? MADE
            + "# Prometheus knows the calendar of UTC only, so nothing here looks back over the window of\n"
            + "# `"
            + slo.id()
            + "`; the pages do.\n"
        : MADE;
  }
}
