/**
 * The command line: options, commands, streams and exit codes. The only package that touches the
 * outside world.
 */
package dashwright.site.cli;
