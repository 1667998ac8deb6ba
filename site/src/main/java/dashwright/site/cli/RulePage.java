package dashwright.site.cli;

import dashwright.compiler.check.Rule;
import dashwright.compiler.check.Rules;
import dashwright.dsl.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people can read about a rule.
 *
 * @param id its id
 * @param severity how much it matters, unless a project says otherwise
 * @param standing whether a project can say otherwise
 * @param help the page
 */
record RulePage(String id, Severity severity, Standing standing, Rule.Help help) {

  /** Whether projects have a say. */
  enum Standing {
    /** Always as severe; nothing silences it. */
    FIXED,
    /** Projects may change its severity, and authors may silence it. */
    ADJUSTABLE
  }

  /** All rules: the fixed ones, then those of the check phase by topic, those of data. */
  static List<RulePage> all() {
    Stream<RulePage> checks =
        Rules.all().stream()
            .map(
                rule -> new RulePage(rule.id(), rule.severity(), Standing.ADJUSTABLE, rule.help()));
    return Stream.of(FixedRules.pages().stream(), checks, DataRulePages.pages().stream())
        .flatMap(pages -> pages)
        .toList();
  }
}
