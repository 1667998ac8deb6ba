package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Regex;
import dashwright.compiler.promql.evaluation.CaptureNode.Taste;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An automaton that remembers where groups start and end, run on all its states at once, those
 * first that the expression prefers; linear in the text (R. Pike; see R. Cox, Regular Expression
 * Matching: the Virtual Machine Approach, 2009).
 */
final class CaptureProgram {
  private sealed interface Step {}

  private record Matched() implements Step {}

  private record Consume(Regex points, int next) implements Step {}

  private record Require(CaptureNode.Condition condition, int next) implements Step {}

  private record Remember(int slot, int next) implements Step {}

  /** The steps to try, the preferred one first. */
  private record Fork(List<Integer> next) implements Step {}

  /** A state with the places remembered on the way to it. */
  private static final class Thread {
    private final int state;
    private final int[] places;

    Thread(int state, int[] places) {
      this.state = state;
      this.places = places;
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final int start;
  private final int slots;

  CaptureProgram(CaptureNode node, int groups) {
    steps.add(new Matched());
    slots = 2 * (groups + 1);
    start = add(node, 0);
  }

  private int add(Step step) {
    steps.add(step);
    return steps.size() - 1;
  }

  /** Built from the end, so that each step knows the next one. */
  private int add(CaptureNode node, int next) {
    if (node instanceof CaptureNode.Atom atom) {
      return add(new Consume(atom.points(), next));
    }
    if (node instanceof CaptureNode.Place place) {
      return add(new Require(place.condition(), next));
    }
    if (node instanceof CaptureNode.Group group) {
      int end = add(new Remember(2 * group.index() + 1, next));
      return add(new Remember(2 * group.index(), add(group.inner(), end)));
    }
    if (node instanceof CaptureNode.Sequence sequence) {
      int first = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        first = add(sequence.parts().get(i), first);
      }
      return first;
    }
    if (node instanceof CaptureNode.Choice choice) {
      return add(new Fork(choice.branches().stream().map(branch -> add(branch, next)).toList()));
    }
    return add((CaptureNode.Repeated) node, next);
  }

  private int add(CaptureNode.Repeated node, int next) {
    int first = next;
    if (node.most() == CaptureNode.UNBOUNDED) {
      int loop = add(new Fork(List.of()));
      steps.set(loop, fork(add(node.part(), loop), next, node.taste()));
      first = loop;
    } else {
      for (int i = node.least(); i < node.most(); i++) {
        first = add(fork(add(node.part(), first), next, node.taste()));
      }
    }
    for (int i = 0; i < node.least(); i++) {
      first = add(node.part(), first);
    }
    return first;
  }

  private static Fork fork(int again, int next, Taste taste) {
    return new Fork(
        switch (taste) {
          case GREEDY -> List.of(again, next);
          case LAZY -> List.of(next, again);
        });
  }

  /** Where each group starts and ends, -1 where it took no part, when the whole text matches. */
  Optional<int[]> match(String text) {
    int[] nowhere = new int[slots];
    Arrays.fill(nowhere, -1);
    List<Thread> threads = List.of(new Thread(start, nowhere));
    int before = -1;
    for (int at = 0; ; ) {
      int point = at < text.length() ? text.codePointAt(at) : -1;
      List<Thread> ready = closure(threads, before, point, at);
      if (point < 0) {
        return ready.stream()
            .filter(thread -> steps.get(thread.state) instanceof Matched)
            .map(thread -> thread.places)
            .findFirst();
      }
      threads = consume(ready, Character.toString(point));
      before = point;
      at += Character.charCount(point);
    }
  }

  private List<Thread> consume(List<Thread> ready, String point) {
    List<Thread> threads = new ArrayList<>();
    for (Thread thread : ready) {
      if (steps.get(thread.state) instanceof Consume consume && consume.points().matches(point)) {
        threads.add(new Thread(consume.next(), thread.places));
      }
    }
    return threads;
  }

  /** All threads that wait for the next code point, in the order of preference. */
  private List<Thread> closure(List<Thread> threads, int before, int after, int at) {
    boolean[] seen = new boolean[steps.size()];
    List<Thread> ready = new ArrayList<>();
    Deque<Thread> open = new ArrayDeque<>(threads);
    while (!open.isEmpty()) {
      Thread thread = open.pop();
      if (seen[thread.state]) {
        continue;
      }
      seen[thread.state] = true;
      Step step = steps.get(thread.state);
      if (step instanceof Fork fork) {
        for (int i = fork.next().size() - 1; i >= 0; i--) {
          open.push(new Thread(fork.next().get(i), thread.places));
        }
      } else if (step instanceof Require require) {
        if (require.condition().holds(before, after)) {
          open.push(new Thread(require.next(), thread.places));
        }
      } else if (step instanceof Remember remember) {
        int[] places = thread.places.clone();
        places[remember.slot()] = at;
        open.push(new Thread(remember.next(), places));
      } else {
        ready.add(thread);
      }
    }
    return ready;
  }
}
