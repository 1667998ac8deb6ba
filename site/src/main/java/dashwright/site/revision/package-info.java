/**
 * Definitions as they were: revisions are read from the objects of a git repository by the {@code
 * git} program. No working tree and no index is touched.
 */
package dashwright.site.revision;
