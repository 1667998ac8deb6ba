package dashwright.renderer.data.recording;

/** The words of the file: gzip, a JSON value a line: a head, the series, an end. */
final class RecordingFile {
  static final int VERSION = 1;
  static final String FORMAT = "dashwright-recording";
  static final String PROJECT = "project";
  static final String FROM = "from";
  static final String TO = "to";
  static final String SELECTORS = "selectors";
  static final String REDACTED = "redacted";
  static final String LABELS = "labels";

  /** The time of the first sample, then what to add for each of the others, in milliseconds. */
  static final String TIMES = "times";

  /** Numbers; {@code "NaN"}, {@code "+Inf"}, {@code "-Inf"}; null: the series ends here. */
  static final String VALUES = "values";

  static final String SERIES = "series";
  static final String SAMPLES = "samples";

  private RecordingFile() {}
}
