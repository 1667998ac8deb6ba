/** The preview: pages from this machine alone, which follow the definitions as they are saved. */
package dashwright.site.serve;
