package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Verdict.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs a script, query by query. */
final class ScriptRunner {
  private static final Duration AROUND = Duration.ofMinutes(1);

  /** What a range query sees differently than an instant query, or not at all. */
  private static final Pattern INSTANT_ONLY =
      Pattern.compile("\\b(sort\\w*|step|range|start|end)\\s*\\(");

  private final ScriptStorage storage = new ScriptStorage();
  private final Evaluator evaluator = new Evaluator(storage, Settings.DEFAULT);
  private final List<Verdict> verdicts = new ArrayList<>();

  static List<Verdict> run(Script script) {
    ScriptRunner runner = new ScriptRunner();
    script.commands().forEach(runner::run);
    return runner.verdicts;
  }

  private void run(Script.Command command) {
    if (command instanceof Script.Load load) {
      storage.load(load);
    } else if (command instanceof Script.Clear) {
      storage.clear();
    } else if (command instanceof Script.Eval eval) {
      verdicts.add(verdict(eval));
    }
  }

  private Verdict verdict(Script.Eval eval) {
    Evaluation evaluation = evaluate(eval);
    boolean histograms =
        storage.hasReadHistogram() || eval.expected().stream().anyMatch(l -> l.contains("{{"));
    if (histograms) {
      return new Verdict(Kind.NOT_APPLICABLE, eval.line(), eval.expression(), "native histograms");
    }
    Optional<String> mismatch =
        new Expectations(eval).mismatch(evaluation).or(() -> rangeMismatch(eval, evaluation));
    boolean experimental = failure(evaluation).contains("is experimental, and not evaluated here");
    Kind kind = mismatch.isEmpty() ? Kind.PASSED : experimental ? Kind.NOT_APPLICABLE : Kind.FAILED;
    String reason = experimental ? failure(evaluation) : mismatch.orElse("");
    return new Verdict(kind, eval.line(), eval.expression(), reason);
  }

  private static String failure(Evaluation evaluation) {
    return evaluation instanceof Evaluation.Failure failure ? failure.message() : "";
  }

  private Evaluation evaluate(Script.Eval eval) {
    List<Promql.Problem> problems =
        Promql.check(eval.expression()).stream()
            .filter(problem -> problem.kind() != Promql.Kind.EXPERIMENTAL)
            .toList();
    if (!problems.isEmpty()) {
      Promql.Problem problem = problems.get(0);
      Extent extent = new Extent(problem.offset(), problem.offset() + problem.length());
      return new Evaluation.Failure(problem.message(), extent, problem.help());
    }
    Expression expression = Promql.parse(eval.expression()).orElseThrow();
    Instant start = Instant.ofEpochMilli(eval.start());
    return eval.step() == 0
        ? evaluator.instant(expression, start)
        : evaluator.range(
            expression, start, Instant.ofEpochMilli(eval.end()), Duration.ofMillis(eval.step()));
  }

  /** A range query gives the same at that time as the instant query did. */
  private Optional<String> rangeMismatch(Script.Eval eval, Evaluation evaluation) {
    boolean comparable =
        eval.step() == 0
            && evaluation instanceof Evaluation.Success success
            && (success.value() instanceof Value.Vector || success.value() instanceof Value.Scalar)
            && !INSTANT_ONLY.matcher(eval.expression()).find();
    if (!comparable) {
      return Optional.empty();
    }
    Instant at = Instant.ofEpochMilli(eval.start());
    Expression expression = Promql.parse(eval.expression()).orElseThrow();
    Evaluation range = evaluator.range(expression, at.minus(AROUND), at.plus(AROUND), AROUND);
    if (storage.hasReadHistogram()) {
      return Optional.empty();
    }
    return new Expectations(eval)
        .mismatchAt(eval.start(), range)
        .map(text -> "as a range: " + text);
  }
}
