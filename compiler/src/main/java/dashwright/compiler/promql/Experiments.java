package dashwright.compiler.promql;

import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds what works only where a server has a feature switched on. */
final class Experiments {
  private static final String FUNCTIONS = feature("promql-experimental-functions");
  private static final String RANGES = feature("promql-extended-range-selectors");
  private static final String FILLS = feature("promql-binop-fill-modifiers");
  private static final String DURATIONS =
      feature("promql-duration-expr") + ", or use Prometheus 3.14, where it is always on";

  private final List<Problem> problems = new ArrayList<>();

  private Experiments() {}

  private static String feature(String name) {
    return "start Prometheus with `--enable-feature=" + name + "`";
  }

  /** The experiments in a tree. */
  static List<Problem> in(Expression tree) {
    Experiments found = new Experiments();
    Tree.operands(tree).forEach(found::node);
    return found.problems;
  }

  private void note(Extent extent, String what, String help) {
    problems.add(Problem.of(Kind.EXPERIMENTAL, extent, what + " is experimental").help(help));
  }

  private void node(Expression node) {
    if (node instanceof Call call
        && Function.of(call.name()).map(Function::isExperimental).orElse(false)) {
      note(call.nameExtent(), "function `" + call.name() + "`", FUNCTIONS);
    } else if (node instanceof Aggregation aggregation && aggregation.operator().isExperimental()) {
      note(aggregation.symbol(), "`" + aggregation.operator().text() + "`", FUNCTIONS);
    } else if (node instanceof VectorSelector selector
        && selector.modifiers().extension() != Modifiers.Extension.NONE) {
      note(selector.extent(), "modifier `" + selector.modifiers().extension().text() + "`", RANGES);
    } else if (node instanceof Binary binary
        && binary.matching().map(VectorMatching::fills).orElse(false)) {
      note(binary.symbol(), "filling in missing series", FILLS);
    }
    Tree.durations(node).stream()
        .filter(duration -> !(duration instanceof NumberLiteral || duration instanceof Macro))
        .forEach(duration -> note(duration.extent(), "a calculated duration", DURATIONS));
  }
}
