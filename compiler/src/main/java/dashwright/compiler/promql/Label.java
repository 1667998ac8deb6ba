package dashwright.compiler.promql;

import java.util.List;

/**
 * A label in a list of labels; a macro there may stand for several.
 *
 * @param name the label, without quotes
 * @param extent where
 */
public record Label(String name, Extent extent) {
  /** Only the names. */
  public static List<String> names(List<Label> labels) {
    return labels.stream().map(Label::name).toList();
  }

  /** Whether it is, or holds, a macro. */
  public boolean isMacro() {
    return MacroText.isIn(name);
  }
}
