package dashwright.renderer.replay;

import dashwright.compiler.promql.evaluation.SeriesStorage;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The series on which rules are replayed.
 *
 * @param series the series; they never change
 * @param since the time of the first possible sample
 * @param from from when on somebody wants to know; rules are evaluated before too, to fill windows
 * @param to the last evaluation is not after it
 * @param missing a selector of an expression of which nobody knows what it chooses
 */
public record ReplayData(
    SeriesStorage series,
    Instant since,
    Instant from,
    Instant to,
    Function<String, Optional<String>> missing) {}
