package dashwright.renderer.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final List<Integer> THINGS = IntStream.range(0, 100).boxed().toList();

  private static List<Supplier<String>> workers(int count) {
    return Collections.nCopies(count, () -> "made by anybody");
  }

  @Test
  void handsOnInOrderHoweverManyThereAre() {
    for (int lanes : List.of(1, 2, 4)) {
      List<Integer> taken = new ArrayList<>();
      new Lanes<String, Integer, Integer>(workers(lanes), (worker, thing) -> thing * thing)
          .run(THINGS, taken::add);
      assertEquals(THINGS.stream().map(thing -> thing * thing).toList(), taken);
    }
  }

  @Test
  void worksOnSeveralThingsAtATime() {
    CountDownLatch both = new CountDownLatch(2);
    List<Integer> taken = new ArrayList<>();
    new Lanes<String, Integer, Integer>(workers(2), (worker, thing) -> met(both, thing))
        .run(List.of(1, 2), taken::add);
    assertEquals(List.of(1, 2), taken);
  }

  private static int met(CountDownLatch both, int thing) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return thing;
  }

  @Test
  void makesLittleThatNobodyHasTakenYet() {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new Lanes<String, Integer, Integer>(
            workers(4),
            (worker, thing) -> {
              most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
              return thing;
            })
        .run(THINGS, thing -> waiting.decrementAndGet());
    assertTrue(most.get() <= 9, () -> most + " waited");
  }

  @Test
  void oneWorkerIsWithOneThreadAtATime() {
    List<Supplier<AtomicInteger>> workers = List.of(AtomicInteger::new, AtomicInteger::new);
    List<Integer> users = new ArrayList<>();
    new Lanes<AtomicInteger, Integer, Integer>(
            workers,
            (worker, thing) -> {
              int now = worker.incrementAndGet();
              worker.decrementAndGet();
              return now;
            })
        .run(THINGS, users::add);
    assertEquals(Collections.nCopies(THINGS.size(), 1), users);
  }

  @Test
  void passesAMistakeOn() {
    Lanes<String, Integer, Integer> lanes =
        new Lanes<>(workers(2), (worker, thing) -> 100 / (thing - 50));
    List<Integer> taken = new ArrayList<>();
    assertThrows(ArithmeticException.class, () -> lanes.run(THINGS, taken::add));
    assertEquals(50, taken.size());
  }
}
