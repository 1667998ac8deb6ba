package dashwright.compiler.inference;

import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.VectorSelector;
import dashwright.compiler.resolve.Catalogue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a query apart from its text.
 *
 * @param catalogue what metrics exist
 * @param implicit labels that every series may have without declaring them
 * @param scope the matchers that every selector gets
 */
public record Knowledge(Catalogue catalogue, Set<String> implicit, List<Matcher> scope) {
  public Knowledge {
    implicit = Collections.unmodifiableSet(new LinkedHashSet<>(implicit));
    scope = List.copyOf(scope);
  }

  /** The same about a query that looks elsewhere. */
  public Knowledge in(List<Matcher> otherScope) {
    return new Knowledge(catalogue, implicit, otherScope);
  }

  /** The series of a selector. */
  Optional<Series> series(VectorSelector selector) {
    return Series.of(catalogue, selector);
  }
}
