/** A real browser for tests: headless Chromium, spoken to over the DevTools protocol. */
package dashwright.renderer.browser;
