package dashwright.dsl;

import dashwright.dsl.model.Suppression;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the statements of Java definitions. In the trees that builders make, the line of a span
 * is the number of a statement, and the ledger tells where that stands.
 */
final class Ledger {
  /** Far above any real project; a loop that never ends comes here in seconds. */
  private static final int MOST = 1_000_000;

  private final Callers callers;
  private final Diagnostics diagnostics;
  private final List<Origin> statements = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private int definitions;

  Ledger(Callers callers, Diagnostics diagnostics) {
    this.callers = callers;
    this.diagnostics = diagnostics;
  }

  /** The number of a new definition that stands in no other. */
  int nextDefinition() {
    return definitions++;
  }

  /**
   * Writes down the statement that is running.
   *
   * @throws IllegalStateException when there are far too many, or when it was asked to stop
   */
  Span statement(List<Integer> address) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("the definitions were stopped");
    }
    if (statements.size() == MOST) {
      throw new IllegalStateException("the definitions have more than " + MOST + " statements");
    }
    statements.add(callers.current(address));
    return Span.of(statements.size(), 1, 0);
  }

  /** Where a statement stands. */
  Origin placeOf(Span statement) {
    return statements.get(statement.line() - 1);
  }

  /** Accepts a finding about a definition. */
  void allow(String rule, String reason, Span definition, List<Integer> address) {
    Origin here = placeOf(statement(address));
    if (rule == null || reason == null || reason.isBlank()) {
      diagnostics.report(
          Diagnostic.error(ShapeRules.INVALID_VALUE, here, "this suppression gives no reason")
              .help("write `.allow(\"RULE\", \"REASON\")`"));
    } else {
      suppressions.add(new Suppression(rule, reason.strip(), placeOf(definition), here));
    }
  }

  /** Reports that something was said twice. */
  void twice(String key, Span second, Span first) {
    diagnostics.report(
        Diagnostic.error(
                ShapeRules.DUPLICATE_ID,
                placeOf(second),
                "`" + key + "` is written twice in one definition")
            .label(placeOf(first), "first written here")
            .help("remove one of the two, or give it another name"));
  }

  /** The findings that were accepted since the last time. */
  List<Suppression> takeSuppressions() {
    List<Suppression> taken = List.copyOf(suppressions);
    suppressions.clear();
    return taken;
  }
}
