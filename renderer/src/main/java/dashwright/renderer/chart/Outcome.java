package dashwright.renderer.chart;

import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** How a piece of work ended, read from the labels of its series. */
enum Outcome {
  SERVER_ERROR,
  CLIENT_ERROR,
  SUCCESS,
  UNKNOWN;

  private static final Pattern HTTP = Pattern.compile("[1-5]([0-9]{2}|xx)");
  private static final Pattern BAD =
      Pattern.compile(".*(error|fail|fault|exception|timeout|down|reject).*");
  private static final Pattern GOOD =
      Pattern.compile("ok|.*_ok|.*unset|.*success.*|served|placed|done");

  /** The outcome that any label or the name tells; a gRPC code counts by its label. */
  static Outcome of(SortedMap<String, String> labels, String name) {
    for (var label : labels.entrySet()) {
      Outcome outcome =
          label.getKey().contains("grpc") ? grpc(label.getValue()) : of(label.getValue());
      if (outcome != UNKNOWN) {
        return outcome;
      }
    }
    return of(name);
  }

  private static Outcome of(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (HTTP.matcher(word).matches()) {
      return switch (word.charAt(0)) {
        case '5' -> SERVER_ERROR;
        case '4' -> CLIENT_ERROR;
        default -> SUCCESS;
      };
    }
    if (GOOD.matcher(word).matches()) {
      return SUCCESS;
    }
    return BAD.matcher(word).matches() ? SERVER_ERROR : UNKNOWN;
  }

  /**
   * Codes for which the server is to blame: unknown, deadline, unimplemented, internal,
   * unavailable, data loss.
   */
  private static Outcome grpc(String code) {
    return switch (code) {
      case "0", "OK" -> SUCCESS;
      case "2", "4", "12", "13", "14", "15" -> SERVER_ERROR;
      default -> code.matches("[0-9]+") ? CLIENT_ERROR : of(code);
    };
  }
}
