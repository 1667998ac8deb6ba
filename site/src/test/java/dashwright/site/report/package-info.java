/** Findings as people and programs read them. */
package dashwright.site.report;
