package dashwright.compiler.promql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
    List<Expression> nodes = new ArrayList<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Expression node = open.pop();
      nodes.add(node);
      List<Expression> children = node.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
    return nodes;
  }

  /**
   * The nodes that read series: vector selectors, and range selectors in place of the selector in
   * them. The second argument of {@code info} is not among them: it picks labels.
   */
  static List<Expression> selectors(Expression root) {
    List<Expression> selectors = new ArrayList<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Expression node = open.pop();
      if (node instanceof VectorSelector || node instanceof MatrixSelector) {
        selectors.add(node);
        continue;
      }
      List<Expression> children = node.children();
      boolean info = node instanceof Call call && call.name().equals("info");
      for (int i = (info ? Math.min(1, children.size()) : children.size()) - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
    return selectors;
  }

  /** The vector selector that such a node is, or holds. */
  static VectorSelector vector(Expression selector) {
    return selector instanceof MatrixSelector matrix
        ? matrix.selector()
        : (VectorSelector) selector;
  }
}
