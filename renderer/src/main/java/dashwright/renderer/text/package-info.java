/**
 * How numbers, durations and times are written. One table of number styles, which scripts in the
 * pages read too; names of days and months are ours.
 */
package dashwright.renderer.text;
