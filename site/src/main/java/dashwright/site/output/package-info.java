/** The folder that outputs go to: files whole or not at all, only ours, only where asked. */
package dashwright.site.output;
