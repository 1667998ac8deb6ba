/** Expected outputs as files. */
package dashwright.renderer.golden;
