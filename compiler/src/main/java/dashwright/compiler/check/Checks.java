package dashwright.compiler.check;

import dashwright.dsl.model.Project;
import dashwright.dsl.model.Suppression;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the rules, at the severities of the project, and leaves out what authors accept. */
public final class Checks {
  /** The rule that reports suppressions of which nothing came. */
  public static final String UNUSED = "unused-suppression";

  private final Checked checked;
  private final Project project;
  private final Diagnostics diagnostics;

  private Checks(Checked checked, Diagnostics diagnostics) {
    this.checked = checked;
    this.project = checked.resolved().project();
    this.diagnostics = diagnostics;
  }

  /** Checks a project by all rules. */
  public static void check(Checked checked, Diagnostics diagnostics) {
    new Checks(checked, diagnostics).check();
  }

  private void check() {
    project.rules().forEach(level -> known(level.rule().id(), level.rule().origin()));
    checked.resolved().suppressions().forEach(s -> known(s.rule(), s.origin()));
    Diagnostics found = new Diagnostics();
    for (Rule rule : Rules.all()) {
      severity(rule)
          .ifPresent(severity -> rule.check(checked, new Findings(rule.id(), severity, found)));
    }
    diagnostics.reportAll(accepted(found.sorted()));
  }

  private void known(String rule, dashwright.dsl.source.Origin origin) {
    if (Rules.find(rule).isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-reference", origin, "no rule of the checks is called `" + rule + "`")
              .help(
                  Suggestion.didYouMean(rule, Rules.all().stream().map(Rule::id).toList())
                      .or(() -> Optional.of("`dashwright rules` lists them"))));
    }
  }

  private Optional<Severity> severity(Rule rule) {
    return project.rules().stream()
        .filter(level -> level.rule().id().equals(rule.id()))
        .map(Project.RuleLevel::severity)
        .findFirst()
        .orElseGet(() -> Optional.of(rule.severity(project)));
  }

  private List<Diagnostic> accepted(List<Diagnostic> found) {
    Set<Suppression> used = new LinkedHashSet<>();
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic finding : found) {
      Optional<Suppression> suppression =
          checked.resolved().suppressions().stream()
              .filter(s -> s.rule().equals(finding.rule()))
              .filter(s -> s.within().contains(finding.origin()))
              .findFirst();
      suppression.ifPresentOrElse(used::add, () -> left.add(finding));
    }
    for (Suppression suppression : checked.resolved().suppressions()) {
      if (!used.contains(suppression) && Rules.find(suppression.rule()).isPresent()) {
        left.add(
            Diagnostic.of(
                    UNUSED,
                    Severity.WARNING,
                    suppression.origin(),
                    "nothing below breaks `" + suppression.rule() + "`")
                .help("remove it"));
      }
    }
    return left;
  }
}
