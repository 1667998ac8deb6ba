/** The colours of everything that is drawn, as a table of tokens for a light and a dark theme. */
package dashwright.renderer.theme;
