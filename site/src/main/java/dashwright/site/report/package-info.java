/** Findings as people and programs read them: data in, text out. */
package dashwright.site.report;
