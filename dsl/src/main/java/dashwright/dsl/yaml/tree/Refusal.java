package dashwright.dsl.yaml.tree;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;

/** Ends the reading of one file; never leaves {@link YamlParser}. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private Refusal(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  static Refusal at(SourceFile file, Span span, String message, String help) {
    return new Refusal(
        Diagnostic.error(ShapeRules.YAML_SYNTAX, new Origin.InFile(file, span), message)
            .help(help));
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
