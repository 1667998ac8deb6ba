/** JSON with fields in the order in which they were put. */
package dashwright.renderer.json;
