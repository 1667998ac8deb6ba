package dashwright.compiler.promql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where in an expression which kind of macro stands. */
final class MacroPlaces {
  private final Map<Integer, MacroPlace> places = new LinkedHashMap<>();

  private MacroPlaces() {}

  /** Finds the macros of an expression; of one that cannot be parsed, none. */
  static MacroPlaces of(String promql) {
    MacroPlaces found = new MacroPlaces();
    Optional<Expression> tree = Parser.parse(promql).expression();
    tree.map(Tree::nodes)
        .ifPresent(
            nodes -> {
              nodes.forEach(node -> found.put(node, MacroPlace.OPERAND));
              nodes.forEach(found::durations);
            });
    return found;
  }

  /** The place of the macro that starts there; a name where nothing else is known. */
  MacroPlace at(int offset) {
    return places.getOrDefault(offset, MacroPlace.NAME);
  }

  private void put(Expression node, MacroPlace place) {
    if (node instanceof Macro) {
      places.put(node.extent().start(), place);
    }
  }

  private void putAll(Expression root, MacroPlace place) {
    Tree.nodes(root).forEach(node -> put(node, place));
  }

  private void durations(Expression node) {
    if (node instanceof MatrixSelector matrix) {
      putAll(matrix.range(), MacroPlace.DURATION);
    } else if (node instanceof VectorSelector selector) {
      modifiers(selector.modifiers());
    } else if (node instanceof Subquery subquery) {
      putAll(subquery.range(), MacroPlace.DURATION);
      subquery.step().ifPresent(step -> putAll(step, MacroPlace.DURATION));
      modifiers(subquery.modifiers());
    }
  }

  private void modifiers(Modifiers modifiers) {
    modifiers.offset().ifPresent(offset -> putAll(offset, MacroPlace.DURATION));
    modifiers.at().ifPresent(at -> putAll(at, MacroPlace.TIMESTAMP));
  }
}
