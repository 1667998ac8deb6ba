package dashwright.renderer.html;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks for a value when it is wanted first, and keeps it; for one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private Optional<T> known = Optional.empty();

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (known.isEmpty()) {
      known = Optional.of(source.get());
    }
    return known.get();
  }
}
