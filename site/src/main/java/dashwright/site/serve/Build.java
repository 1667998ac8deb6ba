package dashwright.site.serve;

import java.util.Optional;

/** Makes the pages anew. */
@FunctionalInterface
public interface Build {
  /** What is wrong, as text for people; then the pages of the last time stay. */
  Optional<String> run();
}
