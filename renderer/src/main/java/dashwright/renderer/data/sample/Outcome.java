package dashwright.renderer.data.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How an event ended, as status codes and words tell. */
enum Outcome {
  GOOD,
  /** The caller's mistake: no failure of the service. */
  REFUSED,
  FAILED;

  private static final Pattern LABEL =
      Pattern.compile("status|code|outcome|result|error|success|exception");

  private static final Pattern CLASS = Pattern.compile("([1-5])([0-9][0-9]|xx)?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  /** Of the codes of gRPC those that are the server's fault. */
  private static final Set<String> GRPC_FAULTS =
      new TreeSet<>(List.of("2", "4", "12", "13", "14", "15"));

  private static final Pattern REFUSALS =
      Pattern.compile(
          "client.error|not.found|invalid|already.exists|denied|unauth|cancel|out.of.range"
              + "|precondition|aborted|exhausted|declined");

  private static final Pattern FAULTS =
      Pattern.compile(
          "error|fail|internal|unavailable|unknown|deadline|data.loss|unimplemented|timeout|false");

  private static final Pattern SUCCESSES =
      Pattern.compile("ok|.*success.*|.*_ok|.*unset|true|redirection|informational|none|");

  /** Whether a label tells outcomes, by its name and by what is known of its values. */
  static boolean told(String label, List<String> values) {
    return LABEL.matcher(label).find()
        && (values.isEmpty() || values.stream().anyMatch(value -> of(label, value).isPresent()));
  }

  /** The outcome that a value of such a label stands for; empty for an unknown word. */
  static Optional<Outcome> of(String label, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (label.contains("grpc") && NUMBER.matcher(word).matches()) {
      return Optional.of(word.equals("0") ? GOOD : GRPC_FAULTS.contains(word) ? FAILED : REFUSED);
    }
    if (CLASS.matcher(word).matches()) {
      return Optional.of(word.startsWith("5") ? FAILED : word.startsWith("4") ? REFUSED : GOOD);
    }
    if (SUCCESSES.matcher(word).matches()) {
      return Optional.of(GOOD);
    }
    if (REFUSALS.matcher(word).find()) {
      return Optional.of(REFUSED);
    }
    return FAULTS.matcher(word).find() || label.contains("error") || label.contains("exception")
        ? Optional.of(FAILED)
        : Optional.empty();
  }

  /** What a label of outcomes is likely to hold where nobody said. */
  static List<String> likely(String label) {
    if (label.contains("grpc")) {
      return List.of("0", "5", "14");
    }
    if (label.contains("rpc")) {
      return List.of("OK", "NOT_FOUND", "UNAVAILABLE");
    }
    if (label.equals("status_code")) {
      return List.of("STATUS_CODE_UNSET", "STATUS_CODE_ERROR");
    }
    if (label.contains("class")) {
      return List.of("2", "4", "5");
    }
    if (label.contains("error") || label.contains("exception")) {
      return List.of("timeout", "unavailable");
    }
    return label.contains("outcome") || label.contains("result")
        ? List.of("SUCCESS", "CLIENT_ERROR", "SERVER_ERROR")
        : List.of("200", "404", "500");
  }
}
