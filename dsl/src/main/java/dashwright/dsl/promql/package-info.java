/**
 * PromQL as Java values: what is an instant vector, a range vector or a scalar is told by types, so
 * that no ill-typed query can be written. It renders the canonical text.
 */
package dashwright.dsl.promql;
