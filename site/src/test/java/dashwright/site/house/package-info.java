/** Keeps the house in order: which package may use which, and what no source file may contain. */
package dashwright.site.house;
