package dashwright.site.output;

import java.util.List;

/**
 * Files that need not be made again.
 *
 * @param files how many there are
 * @param said lines for people that came with them
 */
public record Sealed(int files, List<String> said) {
  public Sealed {
    said = List.copyOf(said);
  }
}
