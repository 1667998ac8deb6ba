/**
 * PromQL: text to tokens, tokens to a tree, and what can be said of a tree: its problems, its type,
 * its selectors, its labels. Macros of ours and of Grafana may stand wherever people put them.
 */
package dashwright.compiler.promql;
