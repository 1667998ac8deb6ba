package dashwright.renderer.chart;

import dashwright.compiler.plan.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives colours to the series of one page: by meaning, then by name, then by position. */
public final class Colours {
  private static final List<String> PALETTE =
      List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8");
  private static final String ERROR = "exh";

  /** What went well needs no colour of its own, however many series it has. */
  private static final String QUIET = "good";

  private final Map<String, String> byName = new TreeMap<>();

  /** The colour of a series in a chart that already uses some. */
  String next(String name, Measure measure, Outcome outcome, Set<String> used) {
    Optional<String> meant =
        meant(measure, outcome)
            .filter(colour -> repeats(measure, colour) || !used.contains(colour));
    return meant.orElseGet(() -> byPosition(name, used));
  }

  /** How work ended has one colour a kind, be it told by one status or by several. */
  private static boolean repeats(Measure measure, String colour) {
    return colour.equals(QUIET) || measure.quantity() == Measure.Quantity.TRAFFIC;
  }

  private String byPosition(String name, Set<String> used) {
    String known = byName.get(name);
    if (known != null && !used.contains(known)) {
      return known;
    }
    String colour =
        PALETTE.stream()
            .filter(candidate -> !used.contains(candidate) && mayStandBeside(candidate, used))
            .findFirst()
            .orElse(PALETTE.get(used.size() % PALETTE.size()));
    byName.putIfAbsent(name, colour);
    return colour;
  }

  /** The error colour and magenta are too near to each other for one chart. */
  private static boolean mayStandBeside(String colour, Set<String> used) {
    return !(colour.equals("s4") && used.contains(ERROR));
  }

  private static Optional<String> meant(Measure measure, Outcome outcome) {
    return switch (measure.quantity()) {
      case FAILURES, ERROR_RATIO -> Optional.of(ERROR);
      case SUCCESSES, EVEN_PACE -> Optional.of(QUIET);
      case TRAFFIC -> ofOutcome(outcome);
      case LATENCY -> measure.quantile().flatMap(Colours::ofQuantile);
      case BAD_EVENTS -> Optional.of("s4");
      case SLI, BUDGET_LEFT -> Optional.of("s1");
      case BUDGET_MINUTES, BURN_RATE, ALL_EVENTS, HEALTH, SATURATION, LEVEL -> Optional.empty();
    };
  }

  private static Optional<String> ofOutcome(Outcome outcome) {
    return switch (outcome) {
      case SERVER_ERROR -> Optional.of(ERROR);
      case CLIENT_ERROR -> Optional.of("s2");
      case SUCCESS, UNKNOWN -> Optional.of(QUIET);
    };
  }

  private static Optional<String> ofQuantile(BigDecimal quantile) {
    return switch (quantile.stripTrailingZeros().toPlainString()) {
      case "0.5" -> Optional.of("s1");
      case "0.9" -> Optional.of("s2");
      case "0.95" -> Optional.of("s3");
      case "0.99", "0.999" -> Optional.of("s4");
      default -> Optional.empty();
    };
  }
}
