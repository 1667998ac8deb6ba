package dashwright.dsl.model;

/** What decides where a chart or query looks. */
public sealed interface Scope {

  /** The select of the service, the endpoint and the environment around it. */
  record Inherited() implements Scope {}

  /** Its own select instead of the service's and the endpoint's; the environment's stays. */
  record Own(Select select) implements Scope {}

  /** Nothing is added: the query stands as written. */
  record None() implements Scope {}
}
