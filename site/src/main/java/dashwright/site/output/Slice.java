package dashwright.site.output;

import java.util.List;

/**
 * Which part of an output a file belongs to.
 *
 * @param target the kind of output
 * @param environment the environment; {@code -} where the file is for all
 * @param dashboard the dashboard; {@code -} where the file is for all
 */
record Slice(String target, String environment, String dashboard) {
  static final String ALL = "-";

  /** Known from the layout of an output, which is the same for ever. */
  static Slice of(String target, String path) {
    List<String> names = List.of(path.split("/"));
    String last = names.get(names.size() - 1).replaceFirst("\\.[^.]*$", "");
    return switch (target) {
      case "html" ->
          names.size() != 2 || names.get(0).equals("assets")
              ? new Slice(target, ALL, ALL)
              : names.get(0).equals("findings")
                  ? new Slice(target, last, ALL)
                  : new Slice(target, names.get(0), last);
      case "grafana" ->
          names.size() == 3 ? new Slice(target, names.get(1), last) : new Slice(target, last, ALL);
      default -> new Slice(target, last, ALL);
    };
  }
}
