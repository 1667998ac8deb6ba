package dashwright.compiler.promql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Walks trees without recursion, so that no tree is too deep for it. */
final class Tree {
  private Tree() {}

  /** Whether a tree has more levels than that. */
  static boolean isDeeperThan(Expression root, int levels) {
    List<Expression> level = List.of(root);
    for (int i = 0; i < levels && !level.isEmpty(); i++) {
      List<Expression> next = new ArrayList<>();
      level.forEach(node -> next.addAll(node.children()));
      level = next;
    }
    return !level.isEmpty();
  }

  /** All nodes, a parent before its children, in the order of the text. */
  static List<Expression> nodes(Expression root) {
    return walk(root, Expression::children);
  }

  /** All nodes but durations and timestamps. */
  static List<Expression> operands(Expression root) {
    return walk(root, Tree::operandsOf);
  }

  /**
   * The nodes that read series: vector selectors, and range selectors in place of the selector in
   * them. The second argument of {@code info} is not among them: it picks labels.
   */
  static List<Expression> selectors(Expression root) {
    return walk(root, Tree::sourcesOf).stream()
        .filter(node -> node instanceof VectorSelector || node instanceof MatrixSelector)
        .toList();
  }

  /** The vector selector that such a node is, or holds. */
  static VectorSelector vector(Expression selector) {
    return selector instanceof MatrixSelector matrix
        ? matrix.selector()
        : (VectorSelector) selector;
  }

  /** The durations of a node: its range, step and offset. */
  static List<Expression> durations(Expression node) {
    List<Expression> durations = new ArrayList<>();
    if (node instanceof MatrixSelector matrix) {
      durations.add(matrix.range());
    } else if (node instanceof VectorSelector selector) {
      selector.modifiers().offset().ifPresent(durations::add);
    } else if (node instanceof Subquery subquery) {
      durations.add(subquery.range());
      subquery.step().ifPresent(durations::add);
      subquery.modifiers().offset().ifPresent(durations::add);
    }
    return durations;
  }

  private static List<Expression> operandsOf(Expression node) {
    if (node instanceof VectorSelector) {
      return List.of();
    }
    if (node instanceof MatrixSelector matrix) {
      return List.of(matrix.selector());
    }
    return node instanceof Subquery subquery ? List.of(subquery.expression()) : node.children();
  }

  private static List<Expression> sourcesOf(Expression node) {
    if (node instanceof MatrixSelector) {
      return List.of();
    }
    List<Expression> operands = operandsOf(node);
    boolean info = node instanceof Call call && call.name().equals("info");
    return info ? operands.subList(0, Math.min(1, operands.size())) : operands;
  }

  private static List<Expression> walk(
      Expression root, Function<Expression, List<Expression>> children) {
    List<Expression> nodes = new ArrayList<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Expression node = open.pop();
      nodes.add(node);
      List<Expression> below = children.apply(node);
      for (int i = below.size() - 1; i >= 0; i--) {
        open.push(below.get(i));
      }
    }
    return nodes;
  }
}
