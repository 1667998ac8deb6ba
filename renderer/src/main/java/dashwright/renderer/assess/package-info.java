/**
 * What data says about the things of a plan, with the reasons kept: the state of each SLO, service,
 * endpoint and dependency, since when, where errors start, after which deployment, at what cost.
 * All of it follows from the plan and its data alone. {@link dashwright.renderer.assess.Assessment}
 * is the way in, {@link dashwright.renderer.assess.Findings} the result.
 */
package dashwright.renderer.assess;
