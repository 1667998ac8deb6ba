/**
 * Recordings: the raw series behind the queries of a project, in a file. Any query can be evaluated
 * on them offline, also one that did not exist when they were made.
 */
package dashwright.renderer.data.recording;
