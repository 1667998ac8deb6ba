package dashwright.dsl;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Model;
import dashwright.dsl.rules.RuleFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.type.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads definitions from {@link DashboardSource}s.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Model model = JavaReader.read(List.of(new Checkout()), diagnostics);
 * Compilation compilation = Compiler.compile(model, diagnostics);
 * }</pre>
 */
public final class JavaReader {
  private final Ledger ledger;
  private final Reading reading;

  private JavaReader(Ledger ledger, Reading reading) {
    this.ledger = ledger;
    this.reading = reading;
  }

  /**
   * A reader of the sources of a project.
   *
   * @param sources the text of a top-level class, by its name; findings show its lines
   * @param events opens the files that annotations name
   * @param rules opens the files of rules that the project names
   * @param diagnostics takes the findings
   */
  public static JavaReader of(
      Function<String, Optional<SourceFile>> sources,
      EventFiles events,
      RuleFiles rules,
      Diagnostics diagnostics) {
    Ledger ledger = new Ledger(new Callers(sources), diagnostics);
    return new JavaReader(ledger, new Reading(ledger::placeOf, events, rules, diagnostics));
  }

  /**
   * The definitions of some sources in their order; files that they name cannot be opened.
   *
   * @param sources what defines
   * @param diagnostics takes the findings
   */
  public static Model read(List<? extends DashboardSource> sources, Diagnostics diagnostics) {
    JavaReader reader =
        of(type -> Optional.empty(), EventFiles.of(List.of()), RuleFiles.none(), diagnostics);
    return Model.of(sources.stream().map(reader::read).toList());
  }

  /** The definitions of a source. What the source throws is not caught. */
  public Model read(DashboardSource source) {
    Definitions definitions = new Definitions(ledger);
    source.define(definitions);
    return definitions.model(reading);
  }
}
