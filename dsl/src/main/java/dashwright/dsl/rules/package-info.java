/** Reads Prometheus rules that exist elsewhere. */
package dashwright.dsl.rules;
