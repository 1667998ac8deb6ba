package dashwright.dsl.yaml;

import dashwright.dsl.model.Model;
import dashwright.dsl.model.Suppression;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.Span;
import dashwright.dsl.yaml.tree.Comment;
import dashwright.dsl.yaml.tree.Comments;
import dashwright.dsl.yaml.tree.YamlDocument;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.type.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings that comments accept: {@code # dashwright: allow RULE because REASON} above a key or
 * an item.
 */
final class Suppressions {
  private static final Pattern OURS = Pattern.compile("dashwright\\s*:.*", Pattern.DOTALL);
  private static final Pattern FORM =
      Pattern.compile("dashwright:\\s+allow\\s+([a-z][a-z0-9-]*)\\s+because\\s+(\\S.*)");
  private static final String HELP = "write `# dashwright: allow RULE because REASON` above a key";

  private final Reading reading;
  private final List<Suppression> found = new ArrayList<>();

  private Suppressions(Reading reading) {
    this.reading = reading;
  }

  /** A model of nothing but the suppressions of a document. */
  static Model of(YamlDocument document, Reading reading) {
    Suppressions suppressions = new Suppressions(reading);
    document.root().ifPresent(suppressions::visit);
    suppressions.refuse(document.loose());
    return Model.ofSuppressions(suppressions.found);
  }

  private void visit(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        take(entry.comments(), entry.span());
        visit(entry.value());
      }
      refuse(mapping.loose());
    } else if (node instanceof YamlNode.Sequence sequence) {
      for (YamlNode.Item item : sequence.items()) {
        take(item.comments(), item.value().span());
        visit(item.value());
      }
      refuse(sequence.loose());
    }
  }

  private void take(Comments comments, Span within) {
    for (Comment comment : comments.above()) {
      if (OURS.matcher(comment.text()).matches()) {
        take(comment, within);
      }
    }
    refuse(comments.beside().stream().toList());
  }

  private void take(Comment comment, Span within) {
    Matcher matcher = FORM.matcher(comment.text());
    if (matcher.matches()) {
      Origin scope = reading.at(within);
      found.add(new Suppression(matcher.group(1), matcher.group(2), scope, origin(comment)));
    } else {
      boolean unexplained = comment.text().matches("dashwright:\\s+allow\\s+\\S+(\\s+because)?");
      report(
          comment, unexplained ? "this suppression gives no reason" : "this is not a suppression");
    }
  }

  private void refuse(List<Comment> comments) {
    for (Comment comment : comments) {
      if (OURS.matcher(comment.text()).matches()) {
        report(comment, "this comment stands above no key, so it covers nothing");
      }
    }
  }

  private void report(Comment comment, String message) {
    reading
        .diagnostics()
        .report(Diagnostic.error(ShapeRules.INVALID_VALUE, origin(comment), message).help(HELP));
  }

  private Origin origin(Comment comment) {
    return reading.at(comment.span());
  }
}
