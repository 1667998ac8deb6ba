package dashwright.site.report;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many findings there are.
 *
 * @param bySeverity how many of each severity, worst first; all severities are there
 * @param files in how many files; a finding about a whole folder or file counts for none
 */
public record Tally(Map<Severity, Integer> bySeverity, int files) {

  /** Counts findings. */
  public static Tally of(List<Diagnostic> findings) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    long files =
        findings.stream()
            .map(Diagnostic::origin)
            .filter(origin -> origin.line() > 0)
            .map(Origin::path)
            .distinct()
            .count();
    return new Tally(counts, Math.toIntExact(files));
  }

  /** How many findings of a severity. */
  public int count(Severity severity) {
    return bySeverity.get(severity);
  }

  /** A sentence such as {@code 2 errors, 1 warning in 3 files}. */
  public String sentence() {
    return files == 0 ? severities() : severities() + " in " + counted(files, "file");
  }

  /** The same without the files: {@code 2 errors, 1 warning}. */
  public String severities() {
    List<String> parts = new ArrayList<>();
    bySeverity.forEach(
        (severity, count) -> {
          if (count > 0) {
            parts.add(
                severity == Severity.INFO ? count + " info" : counted(count, severity.word()));
          }
        });
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  /** A number of things: {@code 1 file}, {@code 2 files}. */
  public static String counted(int count, String thing) {
    return counted(count, thing, thing + "s");
  }

  /** The same where the plural is another word: {@code 2 queries}. */
  public static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
