/**
 * What live engines and recordings have in common: a query at the times of a chart becomes a
 * request, each distinct request is answered once, and its values become series of the chart.
 */
package dashwright.renderer.data.engine;
