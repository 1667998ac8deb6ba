package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;

/** {@code irate} and {@code idelta}: the change between the last two samples. */
final class LastTwo {
  private LastTwo() {}

  /** A counter that started again has grown from 0. */
  static WindowFunction rate(Input input) {
    return window -> {
      if (window.size() < 2) {
        return Gap.VALUE;
      }
      double before = input.value(window.last() - 1);
      double after = input.value(window.last());
      double seconds = (input.time(window.last()) - input.time(window.last() - 1)) / 1000.0;
      return (after < before ? after : after - before) / seconds;
    };
  }

  static WindowFunction difference(Input input) {
    return window ->
        window.size() < 2 ? Gap.VALUE : input.value(window.last()) - input.value(window.last() - 1);
  }
}
