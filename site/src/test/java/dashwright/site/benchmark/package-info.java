/** How fast the program is: measured by hand, never by a test. */
package dashwright.site.benchmark;
