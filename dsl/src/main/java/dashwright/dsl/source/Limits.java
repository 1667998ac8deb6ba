package dashwright.dsl.source;

/**
 * How much definitions may hold, so that nothing that anybody writes makes the program slow or
 * exhausts 256 MiB of memory. What is beyond is refused with a message. {@code docs/limits.md}
 * tells them all; limits of queries and data are beside what they limit.
 */
public final class Limits {
  /** Most bytes of one file: 3 MiB. */
  public static final int FILE_BYTES = 3 * 1024 * 1024;

  /** Most bytes of all definition files of a project together: 24 MiB. */
  public static final int PROJECT_BYTES = 24 * 1024 * 1024;

  /** Most definition files of a project. */
  public static final int FILES = 10_000;

  /** Most files that the patterns of a project may have to look at, one pattern at a time. */
  public static final int FILES_SEEN = 100_000;

  /** Most files of rules that one pattern may find. */
  public static final int RULE_FILES = 1_000;

  /** Most folders inside each other. */
  public static final int FOLDERS_DEEP = 32;

  /** Most stars and alternatives of one pattern of files. */
  public static final int WILDCARDS = 4;

  /** Most UTF-16 units of one text. */
  public static final int TEXT_LENGTH = 65_536;

  /** Most UTF-16 units of a text of one line, such as a title. */
  public static final int LINE_LENGTH = 1_000;

  /** Most UTF-16 units of what is told of a finding; more is cut in its middle. */
  public static final int MESSAGE = 1_500;

  /** Most lists and mappings inside each other. */
  public static final int DEPTH = 64;

  /** Most values in one file. */
  public static final int VALUES = 250_000;

  /** Most environments of a project. */
  public static final int ENVIRONMENTS = 50;

  /** Most services of a project. */
  public static final int SERVICES = 2_000;

  /** Most SLOs of a project. */
  public static final int SLOS = 1_000;

  /** Most SLOs of one dashboard. */
  public static final int SLOS_SHOWN = 200;

  /** Most dashboards of a project. */
  public static final int DASHBOARDS = 5_000;

  /** Most metrics in the catalogue of a project. */
  public static final int METRICS = 50_000;

  /** Most charts that authors write for one dashboard or service. */
  public static final int CHARTS = 500;

  /** Most pages: dashboards times environments. */
  public static final int PAGES = 20_000;

  /** Most charts of all dashboards, in all environments together. */
  public static final int CHARTS_IN_ALL = 30_000;

  /** Most shared charts that use each other in a row. */
  public static final int USES = 20;

  /** Most services on the error paths of one dashboard, counted for each endpoint. */
  public static final int HOPS = 10_000;

  /** Most steps of a resolution: as many as Prometheus answers. */
  public static final int STEPS = 11_000;

  /** Most queries of one chart. */
  public static final int QUERIES = 100;

  /** Most thresholds of one chart. */
  public static final int THRESHOLDS = 50;

  /** Most items of any other list, such as dependencies, values of a label and links. */
  public static final int ITEMS = 2_000;

  /** Most deployments and other events in one file. */
  public static final int EVENTS = 20_000;

  /** Longest duration, in days of 24 hours: a hundred years. */
  public static final int DAYS = 36_500;

  private Limits() {}
}
