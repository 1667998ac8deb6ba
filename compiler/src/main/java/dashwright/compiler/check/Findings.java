package dashwright.compiler.check;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;

/** Where a rule reports; the rule's id and its severity in the project are filled in. */
public final class Findings {
  private final String rule;
  private final Severity severity;
  private final Diagnostics diagnostics;

  Findings(String rule, Severity severity, Diagnostics diagnostics) {
    this.rule = rule;
    this.severity = severity;
    this.diagnostics = diagnostics;
  }

  /** Reports what is wrong, where, and the one thing to do. */
  public void report(Origin origin, String message, String help) {
    report(finding(origin, message).help(help));
  }

  /** A finding of this rule, to be reported. */
  public Diagnostic finding(Origin origin, String message) {
    return Diagnostic.of(rule, severity, origin, message);
  }

  /** Reports a finding. */
  public void report(Diagnostic finding) {
    diagnostics.report(finding);
  }
}
