/**
 * Loads projects whose definitions are in YAML and in Java: Java sources are compiled in memory,
 * and run where they can do no harm to our output.
 */
package dashwright.dsl.java;
