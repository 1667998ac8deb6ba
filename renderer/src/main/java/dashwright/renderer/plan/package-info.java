/**
 * The plan as JSON, for other tools. Written field by field, since its form is a promise that the
 * Java types are not. What is empty is left out.
 */
package dashwright.renderer.plan;
