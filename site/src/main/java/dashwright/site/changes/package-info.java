/** What changed, as people and programs read it: text, Markdown, JSON and HTML. */
package dashwright.site.changes;
