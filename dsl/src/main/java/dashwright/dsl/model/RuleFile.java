package dashwright.dsl.model;

import java.util.List;

/**
 * Files of Prometheus rules that exist elsewhere.
 *
 * @param pattern a glob pattern, relative to the folder of the definition
 * @param recordings what their rules record, file by file
 * @param alerts the alerts of their rules, likewise
 */
public record RuleFile(
    Located<String> pattern, List<Recording> recordings, List<ForeignAlert> alerts) {
  public RuleFile {
    recordings = List.copyOf(recordings);
    alerts = List.copyOf(alerts);
  }
}
