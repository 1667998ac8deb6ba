package dashwright.site.fuzz;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.tree.YamlDocument;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.tree.YamlParser;
import java.util.List;
import java.util.stream.Collectors;

/** What a YAML text says, whatever its layout and the order of its keys. */
final class TreeText {
  private TreeText() {}

  static String of(String text) {
    return YamlParser.parse(SourceFile.of("fuzz.yaml", text), new Diagnostics()).stream()
        .map(YamlDocument::root)
        .flatMap(root -> root.stream())
        .map(TreeText::of)
        .collect(Collectors.joining("\n"));
  }

  private static String of(YamlNode node) {
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream()
          .map(item -> of(item.value()))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof YamlNode.Mapping map) {
      return map.entries().stream()
          .map(entry -> of(entry.key()) + ": " + of(entry.value()))
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    boolean plain = scalar.style() == YamlNode.Style.PLAIN;
    List<String> nothing = List.of("", "~", "null", "Null", "NULL");
    return plain && nothing.contains(scalar.text()) ? "nothing" : '"' + scalar.text() + '"';
  }
}
