/** What is still done when a process is told to end before its time. */
package dashwright.site.ending;
