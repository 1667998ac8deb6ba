/** The states and sentences of the pages as data, {@code findings/ENVIRONMENT.json}. */
package dashwright.renderer.findings;
