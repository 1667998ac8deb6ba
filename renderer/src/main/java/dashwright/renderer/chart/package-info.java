/**
 * A chart of the plan with its data: colours, axis, lines, gaps, numbers and words, ready for any
 * kind of drawing.
 */
package dashwright.renderer.chart;
