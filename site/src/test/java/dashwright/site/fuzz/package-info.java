/** Texts that are nearly right, by the thousand: what must hold for any of them. */
package dashwright.site.fuzz;
