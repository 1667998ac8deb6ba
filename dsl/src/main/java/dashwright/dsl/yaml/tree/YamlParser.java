package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Characters;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML text. Anchors, aliases, merges and tags are refused; what is not one of our files is
 * told as one error at its place.
 */
public final class YamlParser {
  private YamlParser() {}

  /** The documents of a file; none when it has an error. */
  public static List<YamlDocument> parse(SourceFile file, Diagnostics diagnostics) {
    Positions positions = new Positions(file.text());
    try {
      check(file, positions);
      EventTree tree = EventTree.of(file, positions, diagnostics);
      return documents(tree, CommentScanner.comments(file, positions, tree.contents()));
    } catch (Refusal refusal) {
      diagnostics.report(refusal.diagnostic());
    } catch (MarkedYAMLException problem) {
      diagnostics.report(SyntaxErrors.diagnostic(problem, file, positions));
    }
    return List.of();
  }

  private static void check(SourceFile file, Positions positions) {
    if (file.text().length() > Limits.FILE_BYTES) {
      throw Refusal.at(
          file,
          new Span(1, 1, 1, 1),
          "the file is longer than 3 MiB",
          "split it into several files");
    }
    OptionalInt bad = Characters.firstBad(file.text());
    if (bad.isPresent()) {
      int at = bad.getAsInt();
      throw Refusal.at(
          file,
          positions.span(at, at + 1),
          "the character " + Characters.name(file.text().charAt(at)) + " is not allowed",
          "remove it");
    }
  }

  private static List<YamlDocument> documents(EventTree tree, List<Comment> comments) {
    CommentAttacher attacher = new CommentAttacher(comments);
    List<YamlDocument> documents = new ArrayList<>();
    List<EventTree.Document> bare = tree.documents();
    for (int i = 0; i < bare.size(); i++) {
      documents.add(
          i + 1 < bare.size()
              ? attacher.document(bare.get(i).root(), bare.get(i + 1).start())
              : attacher.lastDocument(bare.get(i).root()));
    }
    if (bare.isEmpty() && !comments.isEmpty()) {
      documents.add(new YamlDocument(Optional.empty(), comments));
    }
    return List.copyOf(documents);
  }
}
