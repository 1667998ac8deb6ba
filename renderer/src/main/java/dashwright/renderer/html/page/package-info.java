/**
 * What each page shows, decided: immutable view models, built from the plan and its data. Templates
 * only lay them out.
 */
package dashwright.renderer.html.page;
