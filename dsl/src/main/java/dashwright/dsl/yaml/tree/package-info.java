/**
 * YAML text as a tree in which every key and value knows its place, and every comment its
 * neighbour.
 */
package dashwright.dsl.yaml.tree;
