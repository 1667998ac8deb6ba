/**
 * Charts as PNG pictures, for reviews, mails and pages without scripts: the same figures as the
 * pages draw, with the same lines, deployments, units, colours and gaps. Pixels depend on the JDK
 * and its fonts; on one machine the same figure gives the same bytes.
 */
package dashwright.renderer.image;
