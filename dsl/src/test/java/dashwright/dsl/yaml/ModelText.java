package dashwright.dsl.yaml;

import dashwright.dsl.model.Model;

/** A model as text: one record a line, indented, places as {@code @line:column}. */
final class ModelText {
  private ModelText() {}

  static String of(Model model) {
    String places =
        model
            .toString()
            .replaceAll(
                "InFile\\[file=([^,]*), span=Span\\[line=(\\d+), column=(\\d+), endLine=(\\d+),"
                    + " endColumn=(\\d+)\\]\\]",
                "@$1:$2:$3-$4:$5")
            .replace("Optional.empty", "-")
            .replace("Optional[", "some[");
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < places.length(); i++) {
      char c = places.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      text.append(c);
      boolean opens = c == '[' && Character.isUpperCase(next(places, i)) && depth <= 12;
      boolean goesOn = c == ',' && depth <= 4;
      if (opens || goesOn) {
        text.append('\n').append("  ".repeat(depth));
      }
    }
    return text.toString().replaceAll("(?m) +$", "").replaceAll("(?m)^( +) (\\S)", "$1$2") + "\n";
  }

  private static char next(String text, int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }
}
