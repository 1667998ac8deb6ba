package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A regular expression as a nondeterministic automaton, run on all its states at once: the time is
 * linear in the text, whatever the expression (K. Thompson, Regular Expression Search Algorithm,
 * 1968).
 */
final class RegexProgram {
  private static final int MOST_STATES = 200_000;

  /** A step of the automaton. */
  private sealed interface Step {}

  private record Matched() implements Step {}

  private record Consume(IntPredicate points, int next) implements Step {}

  private record Require(RegexNode.Place place, int next) implements Step {}

  private record Fork(List<Integer> next) implements Step {}

  private final List<Step> steps;
  private final int start;

  private RegexProgram(List<Step> steps, int start) {
    this.steps = steps;
    this.start = start;
  }

  /** Compiles an expression. */
  static RegexProgram of(RegexNode node) throws RegexParser.Malformed {
    Builder builder = new Builder();
    builder.steps.add(new Matched());
    int start = builder.add(node, 0);
    return new RegexProgram(builder.steps, start);
  }

  /** Built from the end, so that each step knows the next one. Step 0 is the match. */
  private static final class Builder {
    private final List<Step> steps = new ArrayList<>();

    private int add(Step step) throws RegexParser.Malformed {
      if (steps.size() == MOST_STATES) {
        throw new RegexParser.Malformed(
            "expression is too large", "more than " + MOST_STATES + " states");
      }
      steps.add(step);
      return steps.size() - 1;
    }

    int add(RegexNode node, int next) throws RegexParser.Malformed {
      if (node instanceof RegexNode.Literal literal) {
        int point = literal.point();
        return add(new Consume(p -> p == point, next));
      }
      if (node instanceof RegexNode.OneOf oneOf) {
        return add(new Consume(oneOf.points(), next));
      }
      if (node instanceof RegexNode.Assertion assertion) {
        return add(new Require(assertion.place(), next));
      }
      if (node instanceof RegexNode.Sequence sequence) {
        int first = next;
        for (int i = sequence.parts().size() - 1; i >= 0; i--) {
          first = add(sequence.parts().get(i), first);
        }
        return first;
      }
      if (node instanceof RegexNode.Choice choice) {
        List<Integer> branches = new ArrayList<>();
        for (RegexNode branch : choice.branches()) {
          branches.add(add(branch, next));
        }
        return add(new Fork(branches));
      }
      return repeated((RegexNode.Repeated) node, next);
    }

    private int repeated(RegexNode.Repeated node, int next) throws RegexParser.Malformed {
      int first = next;
      if (node.most() == RegexNode.UNBOUNDED) {
        int loop = add(new Fork(List.of()));
        int body = add(node.part(), loop);
        steps.set(loop, new Fork(List.of(body, next)));
        first = loop;
      } else {
        for (int i = node.least(); i < node.most(); i++) {
          first = add(new Fork(List.of(add(node.part(), first), next)));
        }
      }
      for (int i = 0; i < node.least(); i++) {
        first = add(node.part(), first);
      }
      return first;
    }
  }

  /** Whether the whole text matches. */
  boolean matches(String text) {
    States now = new States(steps.size());
    States later = new States(steps.size());
    int before = -1;
    now.add(start);
    for (int i = 0; ; ) {
      int point = i < text.length() ? text.codePointAt(i) : -1;
      later.clear();
      for (int k = 0; k < now.size; k++) {
        step(now, now.list[k], before, point, later);
      }
      if (point < 0) {
        return now.has(0);
      }
      before = point;
      i += Character.charCount(point);
      States swap = now;
      now = later;
      later = swap;
    }
  }

  private void step(States now, int state, int before, int point, States later) {
    Step step = steps.get(state);
    if (step instanceof Consume consume) {
      if (point >= 0 && consume.points().test(point)) {
        later.add(consume.next());
      }
    } else if (step instanceof Require require) {
      if (require.place().holds(before, point)) {
        now.add(require.next());
      }
    } else if (step instanceof Fork fork) {
      for (int next : fork.next()) {
        now.add(next);
      }
    }
  }

  /** A set of states in the order of their arrival; may grow while it is read. */
  private static final class States {
    private final int[] list;
    private final boolean[] present;
    private int size;

    States(int count) {
      list = new int[count];
      present = new boolean[count];
    }

    void add(int state) {
      if (!present[state]) {
        present[state] = true;
        list[size++] = state;
      }
    }

    boolean has(int state) {
      return present[state];
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        present[list[i]] = false;
      }
      size = 0;
    }
  }
}
