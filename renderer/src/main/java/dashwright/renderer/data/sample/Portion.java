package dashwright.renderer.data.sample;

/**
 * A part of the events of a flow.
 *
 * @param flow the flow
 * @param pace how long they take
 * @param end when it ends, in milliseconds since 1970
 * @param good the share of those that succeed
 * @param failed the share of those that fail
 */
record Portion(NodeFlow flow, Pace pace, long end, double good, double failed) {

  /** All that passes through a flow, to an end. */
  static Portion whole(NodeFlow flow, long end) {
    return new Portion(flow, flow.usual().pace(), end, 1, 1);
  }

  Portion times(double share) {
    return times(share, share);
  }

  Portion times(double ofGood, double ofFailed) {
    return new Portion(flow, pace, end, good * ofGood, failed * ofFailed);
  }

  /** All of them. */
  Counter.Term counted() {
    return term(new Mix(good, failed - good, 0));
  }

  /** Those that take at most so many seconds. */
  Counter.Term below(double seconds) {
    return weighted(pace.below(seconds), pace.slowBelow(seconds));
  }

  /** How long they take together, in seconds. */
  Counter.Term summed() {
    return weighted(pace.mean(), pace.slowMean());
  }

  private Counter.Term weighted(double usual, double slow) {
    return term(new Mix(good * usual, (failed - good) * usual, good * (slow - usual)));
  }

  private Counter.Term term(Mix mix) {
    return new Counter.Term(flow, mix, end);
  }
}
