package dashwright.dsl.yaml;

import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Model;
import dashwright.dsl.rules.RuleFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.keys.FileKeys;
import dashwright.dsl.yaml.openslo.OpenSlo;
import dashwright.dsl.yaml.tree.YamlDocument;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.type.Reading;
import dashwright.dsl.yaml.type.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads definitions from YAML texts. */
public final class YamlReader {
  private final EventFiles events;
  private final RuleFiles rules;
  private final Diagnostics diagnostics;
  private final OpenSlo openSlo;

  /**
   * Reads files of one project one by one.
   *
   * @param events opens the files that annotations name
   * @param rules opens the files of rules that the project names
   * @param diagnostics takes the findings
   */
  YamlReader(EventFiles events, RuleFiles rules, Diagnostics diagnostics) {
    this.events = events;
    this.rules = rules;
    this.diagnostics = diagnostics;
    this.openSlo = new OpenSlo(diagnostics);
  }

  /**
   * The definitions of some files in their order, without rules that exist elsewhere.
   *
   * @param files the texts
   * @param events opens the files that annotations name
   * @param diagnostics takes the findings
   */
  public static Model read(List<SourceFile> files, EventFiles events, Diagnostics diagnostics) {
    return read(files, events, RuleFiles.none(), diagnostics);
  }

  /**
   * The definitions of some files in their order. What cannot be read is left out and reported; a
   * model from which something was left out comes with errors.
   *
   * @param files the texts
   * @param events opens the files that annotations name
   * @param rules opens the files of rules that the project names
   * @param diagnostics takes the findings
   */
  public static Model read(
      List<SourceFile> files, EventFiles events, RuleFiles rules, Diagnostics diagnostics) {
    YamlReader reader = new YamlReader(events, rules, diagnostics);
    List<Model> parts = new ArrayList<>();
    ParsedFile.each(files, parsed -> parts.add(reader.read(parsed)));
    Model ours = Model.of(parts);
    return ours.and(reader.openSlo(ours));
  }

  /** The definitions of a file; those of OpenSLO documents come when all are read. */
  Model read(ParsedFile parsed) {
    diagnostics.reportAll(parsed.findings());
    List<Model> parts = new ArrayList<>();
    Reading reading = Reading.of(parsed.file(), events, rules, diagnostics);
    for (YamlDocument document : parsed.documents()) {
      parts.add(definitions(document, reading));
      parts.add(Suppressions.of(document, reading));
    }
    return Model.of(parts);
  }

  /** What the OpenSLO documents of all files that were read define, beside definitions of ours. */
  Model openSlo(Model ours) {
    return openSlo.model(ours);
  }

  private Model definitions(YamlDocument document, Reading reading) {
    Optional<YamlNode> root = document.root();
    if (root.filter(OpenSlo::speaks).isPresent()) {
      openSlo.add(new Site(root.get(), "the document", Optional.empty(), reading));
      return Model.empty();
    }
    return root.map(node -> definitions(node, reading)).orElseGet(Model::empty);
  }

  /**
   * The definitions of a tree, wherever it came from.
   *
   * @param root what a file would hold
   * @param reading where its parts stand
   */
  public static Model definitions(YamlNode root, Reading reading) {
    return FileKeys.FILE
        .bindReadable(new Site(root, "the file", Optional.empty(), reading))
        .orElseGet(Model::empty);
  }
}
