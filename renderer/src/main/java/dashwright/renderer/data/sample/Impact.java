package dashwright.renderer.data.sample;

/**
 * What an incident does to one thing.
 *
 * @param incident the incident
 * @param weight the share of the culprit's trouble that arrives here, 0 to 1
 */
record Impact(Incident incident, double weight) {

  /** The share of events that fail by it. */
  double errors(long time) {
    return weight * incident.errors(time);
  }

  /** How much it slows down, 0 to 1. */
  double strain(long time) {
    return weight * incident.level(time);
  }
}
