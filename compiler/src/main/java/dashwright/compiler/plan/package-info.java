/**
 * The plan: everything decided. Per environment every dashboard with its charts placed on the grid,
 * every query final, each thing with its origin. All outputs are made from it alone.
 */
package dashwright.compiler.plan;
