/**
 * How files leave: one after the other, by path and content; who writes them to a disk stands
 * elsewhere.
 */
package dashwright.renderer.output;
