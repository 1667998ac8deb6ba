package dashwright.dsl.yaml.type;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The values of another type, seen otherwise.
 *
 * @param inner the other type
 * @param view what a value is then; empty when it is refused and that was reported
 */
record MappedType<S, T>(Type<S> inner, BiFunction<? super S, Site, Optional<T>> view)
    implements Type<T> {
  @Override
  public Optional<T> bind(Site site) {
    return inner.bind(site).flatMap(value -> view.apply(value, site));
  }

  @Override
  public String noun() {
    return inner.noun();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return inner.accept(visitor);
  }
}
