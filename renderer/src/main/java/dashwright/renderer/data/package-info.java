/** Where data comes from: one interface, a source each for samples, recordings and live engines. */
package dashwright.renderer.data;
