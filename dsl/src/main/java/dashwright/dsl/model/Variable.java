package dashwright.dsl.model;

import dashwright.dsl.source.Origin;

/**
 * A choice that a reader has.
 *
 * @param id its name
 * @param label the label whose values are offered
 * @param title what the reader sees
 * @param choice how many values may be chosen
 * @param origin where it is defined
 */
public record Variable(String id, String label, String title, Choice choice, Origin origin) {

  /** How many values a reader may choose. */
  public enum Choice {
    ONE,
    MANY
  }
}
