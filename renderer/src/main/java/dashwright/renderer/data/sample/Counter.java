package dashwright.renderer.data.sample;

import java.util.List;

/**
 * What a counter counts, as parts of flows.
 *
 * @param terms at least one
 */
record Counter(List<Term> terms) {

  /**
   * A part of a flow.
   *
   * @param flow the flow
   * @param mix which part
   * @param end when it ends, in milliseconds since 1970
   */
  record Term(NodeFlow flow, Mix mix, long end) {
    Term times(double factor) {
      return new Term(flow, mix.times(factor), end);
    }
  }

  Counter {
    terms = List.copyOf(terms);
  }

  /** Its value at a time, when it began at 0 at a birth; the least time there is: never. */
  double at(long time, long birth) {
    double sum = 0;
    for (Term term : terms) {
      long read = Math.min(time, term.end());
      sum +=
          birth == Long.MIN_VALUE
              ? term.flow().stand(read, term.mix())
              : Math.max(0, term.flow().between(Math.min(birth, read), read, term.mix()));
    }
    return sum;
  }
}
