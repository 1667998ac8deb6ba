/**
 * What definitions mean: read {@link dashwright.compiler.Compiler}, the list of the phases. Each
 * has its package: {@code resolve}, {@code expand}, {@code check}, {@code planning}; {@code plan}
 * is the result; {@code promql} and {@code slo} are the languages they speak.
 */
package dashwright.compiler;
