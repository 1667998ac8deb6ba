/** The command line as its users meet it: words in, streams and exit codes out. */
package dashwright.site.cli;
