/**
 * A kind of dashboard becomes its charts, most important first. Queries are still without their
 * scope, charts without their place.
 */
package dashwright.compiler.expand;
