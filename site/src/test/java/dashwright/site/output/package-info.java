/** What happens to files. */
package dashwright.site.output;
