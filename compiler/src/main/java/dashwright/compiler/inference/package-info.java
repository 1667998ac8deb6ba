/**
 * What can be told of a query before it runs: its unit, the range of its values, its labels, and
 * whether it is there when nothing happens. What cannot be told stays unknown.
 */
package dashwright.compiler.inference;
