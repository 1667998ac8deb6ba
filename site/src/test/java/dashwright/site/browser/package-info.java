/** A real browser for tests of pages that change: headless Chromium and its DevTools protocol. */
package dashwright.site.browser;
