/**
 * Reads OpenSLO v1 documents into the model. The tables of their keys stand beside what each kind
 * of object becomes; what cannot be said with our SLOs is refused, and what has no meaning here is
 * noted.
 */
package dashwright.dsl.yaml.openslo;
