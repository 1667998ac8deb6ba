/**
 * Findings as people say them: the one place where sentences are made. Pages, the index, the
 * terminal and the JSON of findings have the same ones.
 */
package dashwright.renderer.sentence;
