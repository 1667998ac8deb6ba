/**
 * Names become things: every reference is looked up, twins are reported, defaults and shared charts
 * are filled in.
 */
package dashwright.compiler.resolve;
