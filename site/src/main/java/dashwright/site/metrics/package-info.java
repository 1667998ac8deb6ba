/** From a scrape to entries of the catalogue, and these as YAML that people keep. */
package dashwright.site.metrics;
