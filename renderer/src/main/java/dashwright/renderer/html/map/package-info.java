/**
 * Draws who calls whom: layers from left to right, few crossings, straight lines where possible.
 */
package dashwright.renderer.html.map;
