package dashwright.renderer.data.sample;

import java.util.SortedMap;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;

/**
 * A series before it is read at the times of a grid.
 *
 * @param labels its labels
 * @param values its value at a time, in milliseconds since 1970; NaN where there is none
 */
record Course(SortedMap<String, String> labels, LongToDoubleFunction values) {

  /** The same, multiplied. */
  Course times(double factor) {
    return factor == 1 ? this : new Course(labels, time -> factor * values.applyAsDouble(time));
  }

  /** The same, with nothing where a condition does not hold. */
  Course where(LongPredicate known) {
    return new Course(labels, time -> known.test(time) ? values.applyAsDouble(time) : Double.NaN);
  }
}
