package dashwright.dsl.yaml.type;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.rules.RuleFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.function.Function;

/**
 * What is needed while a tree is read.
 *
 * @param places what the spans of the tree stand for
 * @param events opens the files that annotations name
 * @param rules opens the files of rules that the project names
 * @param diagnostics takes the findings
 */
public record Reading(
    Function<Span, Origin> places, EventFiles events, RuleFiles rules, Diagnostics diagnostics) {

  /** For a tree that was parsed from a file: its spans are stretches of the file. */
  public static Reading of(
      SourceFile file, EventFiles events, RuleFiles rules, Diagnostics diagnostics) {
    return new Reading(span -> new Origin.InFile(file, span), events, rules, diagnostics);
  }

  /** The place that a span of the tree stands for. */
  public Origin at(Span span) {
    return places.apply(span);
  }
}
