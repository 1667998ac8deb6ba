package dashwright.compiler.diff;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is not the same on both sides. All of them, applied to the base, give the head.
 */
public sealed interface Difference {

  /** The thing; as it is in the head, unless it is gone. */
  Thing thing();

  /** Where it is in the head, or was in the base when it is gone. */
  Address address();

  /** Where it was in the base; of a new thing, where it would be. */
  Address base();

  /** Where it is defined in the base. */
  Optional<Origin> baseOrigin();

  /** Where it is defined in the head. */
  Optional<Origin> headOrigin();

  /** The same, seen from the other side. */
  Difference reversed();

  /**
   * A new thing.
   *
   * @param thing the thing with all its parts
   * @param base where it would be in the base: its parent has the names of the base
   * @param address where it is in the head
   * @param after the id of the thing of its kind before it in the head, where order counts
   */
  record Added(Thing thing, Address base, Address address, Optional<String> after)
      implements Difference {
    @Override
    public Optional<Origin> baseOrigin() {
      return Optional.empty();
    }

    @Override
    public Optional<Origin> headOrigin() {
      return thing.origin();
    }

    @Override
    public Difference reversed() {
      return new Removed(thing, address, base, after);
    }
  }

  /**
   * A thing that is gone.
   *
   * @param thing the thing with all its parts
   * @param base where it was
   * @param parent where it would be in the head
   * @param after the id of the thing of its kind before it in the base, where order counts
   */
  record Removed(Thing thing, Address base, Address parent, Optional<String> after)
      implements Difference {
    @Override
    public Address address() {
      return base;
    }

    @Override
    public Optional<Origin> baseOrigin() {
      return thing.origin();
    }

    @Override
    public Optional<Origin> headOrigin() {
      return Optional.empty();
    }

    @Override
    public Difference reversed() {
      return new Added(thing, parent, base, after);
    }
  }

  /**
   * A field with another value.
   *
   * @param was the thing in the base
   * @param thing the thing in the head
   * @param base where it was
   * @param address where it is
   * @param aspect the field
   * @param before its value; empty: none
   * @param after its value; empty: none
   */
  record Edited(
      Thing was,
      Thing thing,
      Address base,
      Address address,
      Aspect aspect,
      String before,
      String after)
      implements Difference {
    @Override
    public Optional<Origin> baseOrigin() {
      return was.origin();
    }

    @Override
    public Optional<Origin> headOrigin() {
      return thing.origin();
    }

    @Override
    public Edited reversed() {
      return new Edited(thing, was, address, base, aspect, after, before);
    }
  }

  /**
   * Parts in another order.
   *
   * @param was the thing in the base whose parts they are
   * @param thing the same in the head
   * @param base where it was
   * @param address where it is
   * @param kind the kind of the parts
   * @param before their ids in the base
   * @param after their ids in the head
   */
  record Reordered(
      Thing was,
      Thing thing,
      Address base,
      Address address,
      Kind kind,
      List<String> before,
      List<String> after)
      implements Difference {
    public Reordered {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Optional<Origin> baseOrigin() {
      return was.origin();
    }

    @Override
    public Optional<Origin> headOrigin() {
      return thing.origin();
    }

    @Override
    public Difference reversed() {
      return new Reordered(thing, was, address, base, kind, after, before);
    }
  }
}
