package dashwright.dsl.yaml;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.tree.YamlDocument;
import dashwright.dsl.yaml.tree.YamlParser;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file as trees.
 *
 * @param file its text
 * @param documents its documents
 * @param findings what is wrong with it so far
 */
record ParsedFile(SourceFile file, List<YamlDocument> documents, List<Diagnostic> findings) {
  /** Trees are much larger than texts, so few of them are there at a time. */
  private static final int TOGETHER = 32;

  private static ParsedFile of(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    List<YamlDocument> documents = YamlParser.parse(file, diagnostics);
    return new ParsedFile(file, documents, diagnostics.sorted());
  }

  /** Parses files on all processors, and hands them on in their order. */
  static void each(List<SourceFile> files, Consumer<ParsedFile> taker) {
    for (int from = 0; from < files.size(); from += TOGETHER) {
      List<SourceFile> some = files.subList(from, Math.min(files.size(), from + TOGETHER));
      some.parallelStream().map(ParsedFile::of).toList().forEach(taker);
    }
  }
}
