/**
 * What data says about the things of a plan: the state of each SLO, from its budget and its burn
 * rate.
 */
package dashwright.renderer.assess;
