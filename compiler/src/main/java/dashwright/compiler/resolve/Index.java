package dashwright.compiler.resolve;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things by id; a second one of the same id is reported with both places. */
final class Index {
  private Index() {}

  static <T> Map<String, T> of(
      String kind,
      List<T> things,
      Function<T, String> id,
      Function<T, Origin> origin,
      Diagnostics diagnostics) {
    Map<String, T> index = new LinkedHashMap<>();
    for (T thing : things) {
      T first = index.putIfAbsent(id.apply(thing), thing);
      if (first != null) {
        diagnostics.report(
            Diagnostic.error(
                    "duplicate-id",
                    origin.apply(thing),
                    kind + " `" + id.apply(thing) + "` is defined twice")
                .label(origin.apply(first), "first defined here")
                .help("give one of them another id, or remove it"));
      }
    }
    return Collections.unmodifiableMap(index);
  }
}
