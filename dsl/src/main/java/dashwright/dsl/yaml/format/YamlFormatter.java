package dashwright.dsl.yaml.format;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.keys.FileKeys;
import dashwright.dsl.yaml.tree.Comment;
import dashwright.dsl.yaml.tree.Comments;
import dashwright.dsl.yaml.tree.YamlDocument;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.tree.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes definitions in their one layout. Formatting twice is formatting once. */
public final class YamlFormatter {
  private static final String SCHEMA_LINE = "yaml-language-server";

  private YamlFormatter() {}

  /**
   * The text of a file in its layout.
   *
   * @param file the file
   * @param diagnostics learns why it cannot be read
   * @return empty where it cannot
   */
  public static Optional<String> format(SourceFile file, Diagnostics diagnostics) {
    Diagnostics problems = new Diagnostics();
    List<YamlDocument> documents = YamlParser.parse(file, problems);
    diagnostics.reportAll(problems.sorted());
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < documents.size(); i++) {
      if (i > 0) {
        out.append("---\n");
      }
      document(documents.get(i), out);
    }
    return Optional.of(out.toString());
  }

  private static void document(YamlDocument document, StringBuilder out) {
    Layouter layouter = new Layouter(out);
    document
        .root()
        .ifPresent(
            root -> {
              YamlNode body = root;
              if (root instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
                int head = header(mapping.entries().get(0));
                List<Comment> above = mapping.entries().get(0).comments().above();
                layouter.loose(above.subList(0, head), 0);
                if (head > 0 && isApart(above, head, mapping.entries().get(0))) {
                  out.append('\n');
                }
                body = without(head, mapping);
              }
              layouter.root(body, KeyOrder.of(FileKeys.FILE));
            });
    layouter.loose(document.loose(), 0);
  }

  /** How many comments before the first key are about the file. */
  private static int header(YamlNode.Entry first) {
    List<Comment> above = first.comments().above();
    int head = 0;
    for (int i = 0; i < above.size(); i++) {
      if (above.get(i).text().startsWith(SCHEMA_LINE) || isApart(above, i + 1, first)) {
        head = i + 1;
      }
    }
    return head;
  }

  /** Whether a blank line follows that many comments. */
  private static boolean isApart(List<Comment> above, int count, YamlNode.Entry first) {
    int next = count < above.size() ? above.get(count).span().line() : first.key().span().line();
    return next > above.get(count - 1).span().line() + 1;
  }

  private static YamlNode without(int head, YamlNode.Mapping mapping) {
    YamlNode.Entry first = mapping.entries().get(0);
    List<Comment> above = first.comments().above();
    Comments rest = new Comments(above.subList(head, above.size()), first.comments().beside());
    List<YamlNode.Entry> entries = new ArrayList<>(mapping.entries());
    entries.set(0, new YamlNode.Entry(first.key(), first.value(), rest));
    return new YamlNode.Mapping(entries, mapping.layout(), mapping.loose(), mapping.span());
  }
}
