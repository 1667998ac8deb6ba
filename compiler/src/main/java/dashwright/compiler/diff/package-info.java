/**
 * What changed between two plans, in the words of the domain: {@link
 * dashwright.compiler.diff.Diff}.
 *
 * <p>Both sides become trees of {@link dashwright.compiler.diff.Thing things} with facts. Things
 * are matched by their ids, then by likeness; what differs becomes {@link
 * dashwright.compiler.diff.Difference differences}. These are judged, led back to their causes, and
 * told once for all the places where they are the same.
 */
package dashwright.compiler.diff;
