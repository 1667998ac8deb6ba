/** Writes the SLOs of a plan, and their services, as OpenSLO v1 documents. */
package dashwright.renderer.openslo;
