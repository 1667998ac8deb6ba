package dashwright.dsl.yaml.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each comment has one neighbour. */
final class CommentsTest {
  @Test
  void aboveAndBeside() {
    assertEquals(
        """
        a above[top, second] beside[right]
        b above[] beside[head]
        b.c above[inner] beside[]
        """,
        comments(
            """
            # top

            # second
            a: 1 # right
            b: # head
              # inner
              c: 2
            """));
  }

  @Test
  void deeperCommentsCloseTheirBlock() {
    assertEquals(
        """
        a above[] beside[]
        a.b above[] beside[]
        a loose[end of a]
        c above[of c] beside[]
        (root) loose[end]
        """,
        comments(
            """
            a:
              b: 1
              # end of a
            # of c
            c: 2
            # end
            """));
  }

  @Test
  void listsAtTheColumnOfTheirKey() {
    assertEquals(
        """
        a above[] beside[]
        a.0 above[first] beside[x]
        a.1 above[second] beside[]
        b above[of b] beside[]
        """,
        comments(
            """
            a:
            # first
            - 1 # x
            # second
            - 2
            # of b
            b: 3
            """));
  }

  @Test
  void bracketsOverSeveralLines() {
    assertEquals(
        """
        a above[] beside[after]
        a.0 above[first] beside[one]
        a.1 above[] beside[]
        a loose[last]
        b above[] beside[beside b]
        b.c above[] beside[]
        """,
        comments(
            """
            a: [ # first
              1, # one
              2
              # last
            ] # after
            b: { c: 1 } # beside b
            """));
  }

  @Test
  void numberSignsInTexts() {
    assertEquals(
        """
        a above[] beside[head]
        b above[] beside[]
        c above[] beside[]
        d above[real] beside[]
        """,
        comments(
            """
            a: | # head
              text # no comment
            b: "quoted # no comment"
            c: plain#no comment
              # real
            d: 'x # no'
            """));
  }

  @Test
  void everyCommentIsKeptOnce() {
    List<String> lines =
        List.of(
            "# X",
            "  # X",
            "    # X",
            "a: 1 # X",
            "b: # X",
            "  c: 2",
            "  - d # X",
            "- e",
            "- f: 1 # X",
            "  g: [1, # X",
            "  2] # X",
            "h: { i: 1, # X",
            "  j: 2 } # X",
            "k: | # X",
            "   text # no",
            "l: >-",
            "   # no",
            "--- # X",
            "m: \"# no",
            "  # no\" # X",
            "",
            "...",
            "  n: 'a''b' # X");
    SplittableRandom random = new SplittableRandom(3);
    int read = 0;
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(1, 9); j > 0; j--) {
        text.append(lines.get(random.nextInt(lines.size()))).append('\n');
      }
      SourceFile file = SourceFile.of("a.yaml", text.toString());
      Diagnostics diagnostics = new Diagnostics();
      List<YamlDocument> documents = YamlParser.parse(file, diagnostics);
      if (diagnostics.sorted().isEmpty()) {
        long kept = documents.stream().mapToLong(CommentsTest::inComments).sum();
        long written = text.chars().filter(c -> c == 'X').count();
        long inTexts = documents.stream().mapToLong(document -> inTexts(document)).sum();
        assertEquals(written, kept + inTexts, () -> text + "\n" + documents);
        read++;
      }
    }
    assertTrue(read > 1_000, "only " + read + " texts were read");
  }

  private static long inComments(YamlDocument document) {
    return lines(document).stream()
        .flatMap(line -> line.comments().stream())
        .flatMapToInt(String::chars)
        .filter(c -> c == 'X')
        .count();
  }

  /** How often the mark stands in what looks like a comment but is text. */
  private static long inTexts(YamlDocument document) {
    return document.root().map(CommentsTest::inTexts).orElse(0L);
  }

  private static long inTexts(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .mapToLong(entry -> inTexts(entry.key()) + inTexts(entry.value()))
          .sum();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().mapToLong(item -> inTexts(item.value())).sum();
    }
    return ((YamlNode.Scalar) node).text().chars().filter(c -> c == 'X').count();
  }

  private static String comments(String text) {
    List<Line> lines = new ArrayList<>();
    for (YamlDocument document :
        YamlParser.parse(SourceFile.of("a.yaml", text), new Diagnostics())) {
      lines.addAll(lines(document));
    }
    return lines.stream().map(Line::text).collect(Collectors.joining());
  }

  private static List<Line> lines(YamlDocument document) {
    List<Line> lines = new ArrayList<>();
    document.root().ifPresent(root -> visit(root, "", lines));
    loose(document.loose(), "(document)", lines);
    return lines;
  }

  private static void visit(YamlNode node, String path, List<Line> lines) {
    String prefix = path.isEmpty() ? "" : path + ".";
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        lines.add(new Line(prefix + entry.key().text(), entry.comments()));
        visit(entry.value(), prefix + entry.key().text(), lines);
      }
      loose(mapping.loose(), path.isEmpty() ? "(root)" : path, lines);
    } else if (node instanceof YamlNode.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        lines.add(new Line(prefix + i, sequence.items().get(i).comments()));
        visit(sequence.items().get(i).value(), prefix + i, lines);
      }
      loose(sequence.loose(), path.isEmpty() ? "(root)" : path, lines);
    }
  }

  private static void loose(List<Comment> comments, String where, List<Line> lines) {
    if (!comments.isEmpty()) {
      String texts = comments.stream().map(Comment::text).collect(Collectors.joining(", "));
      lines.add(
          new Line(
              where + " loose[" + texts + "]\n", comments.stream().map(Comment::text).toList()));
    }
  }

  private record Line(String text, List<String> comments) {
    Line(String path, Comments comments) {
      this(
          path
              + " above["
              + comments.above().stream().map(Comment::text).collect(Collectors.joining(", "))
              + "] beside["
              + comments.beside().map(Comment::text).orElse("")
              + "]\n",
          Stream.concat(comments.above().stream(), comments.beside().stream())
              .map(Comment::text)
              .toList());
    }
  }
}
