package dashwright.dsl.yaml;

import dashwright.dsl.model.Located;
import dashwright.dsl.rules.RuleFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.tree.YamlDocument;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.tree.YamlParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells files of Prometheus rules, which a project only names, from those that define it. */
final class ForeignRules {
  private static final String KEY = "rule-files";

  private ForeignRules() {}

  /** The files without those that one of them names as rules. */
  static List<SourceFile> leftOut(List<SourceFile> files, RuleFiles rules) {
    List<Located<String>> patterns =
        files.stream()
            .filter(file -> file.text().contains(KEY))
            .flatMap(ForeignRules::patterns)
            .toList();
    Set<String> foreign =
        patterns.stream()
            .flatMap(pattern -> rules.matching(pattern, new Diagnostics()).stream())
            .map(SourceFile::path)
            .collect(Collectors.toSet());
    patterns.forEach(pattern -> foreign.remove(pattern.origin().path()));
    return files.stream().filter(file -> !foreign.contains(file.path())).toList();
  }

  private static Stream<Located<String>> patterns(SourceFile file) {
    return YamlParser.parse(file, new Diagnostics()).stream()
        .map(YamlDocument::root)
        .map(root -> root.flatMap(node -> under(node, "project")))
        .map(project -> project.flatMap(node -> under(node, KEY)))
        .flatMap(Optional::stream)
        .flatMap(ForeignRules::items)
        .map(item -> new Located<>(item.text(), new Origin.InFile(file, item.span())));
  }

  private static Optional<YamlNode> under(YamlNode node, String key) {
    return node instanceof YamlNode.Mapping mapping
        ? mapping.entry(key).map(YamlNode.Entry::value)
        : Optional.empty();
  }

  private static Stream<YamlNode.Scalar> items(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence
        ? sequence.items().stream()
            .map(YamlNode.Item::value)
            .filter(YamlNode.Scalar.class::isInstance)
            .map(YamlNode.Scalar.class::cast)
        : Stream.empty();
  }
}
