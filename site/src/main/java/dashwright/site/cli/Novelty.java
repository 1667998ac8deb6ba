package dashwright.site.cli;

import dashwright.dsl.source.Diagnostic;
import dashwright.site.report.Fingerprints;
import dashwright.site.report.JsonReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What findings are new since a base.
 *
 * @param base the revision
 * @param found the findings that the base does not have
 * @param fixed how many of the base are gone
 */
record Novelty(String base, List<Diagnostic> found, int fixed) {

  static Novelty of(
      CompiledProject project, Optional<String> revision, ProjectOptions options, Console console)
      throws IOException {
    Side base = Sides.base(revision, options, console);
    List<Diagnostic> before = base.project().map(CompiledProject::findings).orElse(List.of());
    return new Novelty(
        base.name(),
        Fingerprints.without(project.findings(), before),
        Fingerprints.without(before, project.findings()).size());
  }

  /** The same for programs. */
  JsonReport.Since summary() {
    return new JsonReport.Since(base, fixed);
  }

  /** What stands behind the count of findings. */
  String sentence() {
    return fixed == 0 ? " since " + base : " since " + base + ", " + fixed + " fixed";
  }
}
