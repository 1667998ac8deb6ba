package dashwright.renderer.grafana;

import dashwright.compiler.plan.LinePlan;

/** Colours with a fixed meaning. Named ones are Grafana's, so that they suit both of its themes. */
final class Paint {
  static final String OK = "green";
  static final String LOW = "orange";
  static final String HIGH = "red";
  static final String NO_DATA = "#8b95a3";
  static final String SUCCESS = "#8b95a3";
  static final String ERROR = "red";
  static final String FIRST = "blue";
  static final String SECOND = "orange";
  static final String THIRD = "#1c9b7a";
  static final String FOURTH = "purple";
  static final String NEUTRAL = "text";
  static final String NONE = "transparent";
  static final String DEPLOYMENT = "purple";

  private Paint() {}

  /** The colour of a horizontal line. */
  static String of(LinePlan line) {
    return switch (line.kind()) {
      case THRESHOLD ->
          line.severity()
              .map(
                  severity ->
                      switch (severity) {
                        case LOW -> LOW;
                        case HIGH -> HIGH;
                      })
              .orElse(NO_DATA);
      case OBJECTIVE -> NEUTRAL;
      case REFERENCE -> NO_DATA;
    };
  }
}
