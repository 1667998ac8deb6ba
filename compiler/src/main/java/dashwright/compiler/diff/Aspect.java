package dashwright.compiler.diff;

import java.util.Locale;

/** One field of a thing. */
public enum Aspect {
  ID(Nature.IDENTITY),
  UID(Nature.IDENTITY),
  PANEL(Nature.IDENTITY),
  URL(Nature.IDENTITY),

  TITLE(Nature.TEXT),
  SUBTITLE(Nature.TEXT),
  DESCRIPTION(Nature.TEXT),
  AUDIENCE(Nature.TEXT),
  TEXT(Nature.TEXT),
  LEGEND(Nature.TEXT),
  LABEL(Nature.TEXT),
  FOLDER(Nature.TEXT),
  TAGS(Nature.TEXT),
  TEAM(Nature.TEXT),
  TEAM_TITLE(Nature.TEXT),
  CONTACT(Nature.TEXT),
  POLICY(Nature.TEXT),
  AGREED(Nature.TEXT),
  ROLE(Nature.TEXT),
  VERSION(Nature.TEXT),
  ENVIRONMENT(Nature.TEXT),

  WIDTH(Nature.LAYOUT),
  HEIGHT(Nature.LAYOUT),
  PLACE(Nature.DERIVED),
  ROW(Nature.DERIVED),
  SECTION(Nature.LAYOUT),

  KIND(Nature.MEANING),
  TYPE(Nature.MEANING),
  UNIT(Nature.MEANING),
  TIMEZONE(Nature.MEANING),
  DATASOURCE(Nature.MEANING),
  RANGE(Nature.MEANING),
  STEP(Nature.MEANING),
  STACK(Nature.MEANING),
  MIN(Nature.MEANING),
  MAX(Nature.MEANING),
  SCALE(Nature.MEANING),
  COLUMNS(Nature.MEANING),
  QUERY(Nature.MEANING),
  EVERY(Nature.MEANING),
  EVALUATION(Nature.MEANING),
  MEASURE(Nature.DERIVED),
  PROMQL(Nature.DERIVED),
  RECORDED(Nature.DERIVED),
  REF_ID(Nature.DERIVED),
  SERIES(Nature.DERIVED),
  TYPICAL(Nature.DERIVED),
  SUBJECT(Nature.DERIVED),
  DEPLOYMENTS_OF(Nature.DERIVED),

  SIDE(Nature.MEANING),
  VALUE(Nature.MEANING),
  SEVERITY(Nature.MEANING),
  ALERT(Nature.MEANING),
  EXISTING(Nature.MEANING),
  FOR(Nature.MEANING),
  ALERT_WINDOW(Nature.MEANING),
  BURN(Nature.MEANING),
  LONG(Nature.MEANING),
  SHORT(Nature.MEANING),
  AT_LEAST(Nature.MEANING),

  TARGET(Nature.MEANING),
  RUNBOOK(Nature.MEANING),
  ESCALATION(Nature.MEANING),
  LABEL_NAME(Nature.MEANING),
  CHOICE(Nature.MEANING),
  VALUES(Nature.MEANING),

  OBJECTIVE(Nature.MEANING),
  WINDOW(Nature.MEANING),
  LENGTH(Nature.DERIVED),
  BAD(Nature.MEANING),
  TOTAL(Nature.MEANING),
  COUNTS(Nature.DERIVED),
  COUNTED(Nature.DERIVED),
  COUNTED_TOTAL(Nature.DERIVED),
  SLICE(Nature.DERIVED),
  MEASURED_AT(Nature.MEANING),
  SELECT(Nature.MEANING),
  METRICS(Nature.DERIVED),
  TRAFFIC(Nature.MEANING),
  ERRORS(Nature.MEANING),
  LATENCY(Nature.MEANING),
  BY(Nature.MEANING),
  PEER(Nature.MEANING),
  EMITTED(Nature.MEANING),
  SERVICE(Nature.MEANING),
  ENDPOINT(Nature.MEANING),
  OPTIONAL(Nature.MEANING),
  SLOS(Nature.MEANING),
  CALLERS(Nature.DERIVED),
  DASHBOARD(Nature.DERIVED),
  CHART(Nature.DERIVED),
  DEPTH(Nature.DERIVED),
  CALLER(Nature.DERIVED),
  RULES(Nature.DERIVED),
  RECORD(Nature.DERIVED),
  LABELS(Nature.DERIVED),
  ANNOTATIONS(Nature.DERIVED);

  /** What a change of an aspect means by itself. */
  public enum Nature {
    /** Others find the thing by it. */
    IDENTITY,
    /** What it shows, or when it alerts. */
    MEANING,
    /** Words around it. */
    TEXT,
    /** Where it stands. */
    LAYOUT,
    /** The compiler makes it of other things. */
    DERIVED
  }

  private final Nature nature;

  Aspect(Nature nature) {
    this.nature = nature;
  }

  /** What a change of it means by itself. */
  public Nature nature() {
    return nature;
  }

  /** Whether its values are PromQL. */
  public boolean isQuery() {
    return switch (this) {
      case QUERY, PROMQL, RECORDED, BAD, TOTAL, COUNTED, COUNTED_TOTAL -> true;
      case VALUES, TRAFFIC, ERRORS, LATENCY -> true;
      default -> false;
    };
  }

  /** The kebab-case word, as JSON has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it. */
  public String label() {
    return switch (this) {
      case BURN -> "burn rate";
      case LONG -> "long window";
      case SHORT -> "short window";
      case ALERT_WINDOW -> "window of the alert";
      case FOR -> "duration before the alert";
      case EXISTING -> "existing alert";
      case BAD -> "query of bad events";
      case TOTAL -> "query of all events";
      case LABEL_NAME -> "label of the variable";
      case MEASURED_AT -> "place of the measurement";
      case TIMEZONE -> "time zone";
      case EVERY -> "interval of the data";
      case PROMQL -> "expanded query";
      case RECORDED -> "query of recorded series";
      case AT_LEAST -> "least number of events";
      case COUNTS -> "way of counting";
      case COUNTED -> "counted metric";
      case COUNTED_TOTAL -> "counted metric of all events";
      case SLICE -> "window of the recorded rates";
      case SERIES -> "number of series";
      case TARGET -> "link";
      case EMITTED -> "always emitted";
      case BY -> "label of the outcome";
      case PEER -> "label of the callee";
      case DATASOURCE -> "data source";
      default -> word().replace('-', ' ');
    };
  }
}
