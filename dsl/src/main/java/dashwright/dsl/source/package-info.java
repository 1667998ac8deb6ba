/**
 * Where definitions come from: files, places in them, and findings about them. Knows no other
 * package.
 */
package dashwright.dsl.source;
