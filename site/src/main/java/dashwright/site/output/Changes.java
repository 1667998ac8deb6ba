package dashwright.site.output;

/**
 * What a render did to a folder.
 *
 * @param files how many files it made
 * @param changed how many of them are new or differ from before
 * @param removed how many old files it took away
 */
public record Changes(int files, int changed, int removed) {}
