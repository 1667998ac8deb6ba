package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import dashwright.compiler.diff.Difference.Reordered;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes as people say them, the same in each form of report. */
public final class Wording {
  private static final int LONGEST = 80;

  private Wording() {}

  /** Where a difference is, from the dashboard down, without its environment. */
  public static String place(Difference difference) {
    List<String> titles =
        difference.address().steps().stream()
            .filter(step -> step.kind() != Kind.ENVIRONMENT)
            .map(Wording::title)
            .toList();
    if (titles.isEmpty()) {
      return difference
          .address()
          .step(Kind.ENVIRONMENT)
          .map(step -> "environment " + step.title())
          .orElse("project");
    }
    return String.join(" › ", titles);
  }

  private static String title(Address.Step step) {
    return switch (step.kind()) {
      case DASHBOARD, CHART -> step.title();
      case SECTION -> "section " + step.title();
      default -> step.kind().label() + " " + oneLine(step.title());
    };
  }

  /** What happened: {@code unit}, {@code chart added}, {@code renamed}. */
  public static String what(Change change) {
    Difference main = change.main();
    Kind kind = main.thing().kind();
    int count = 1 + change.same().size();
    if (main instanceof Added) {
      return kind == Kind.DEPLOYMENT && count > 1 ? kind.counted(count) + " added" : "added";
    }
    if (main instanceof Removed) {
      return kind == Kind.DEPLOYMENT && count > 1 ? kind.counted(count) + " gone" : "gone";
    }
    if (main instanceof Reordered reordered) {
      return "order of the " + reordered.kind().counted(2).substring(2);
    }
    return ((Edited) main).aspect() == Aspect.ID ? "renamed" : ((Edited) main).aspect().label();
  }

  /** The value before, short; empty where there is none. */
  public static String before(Difference difference) {
    return difference instanceof Edited edited ? value(edited, edited.before()) : "";
  }

  /** The value after, short; empty where there is none. */
  public static String after(Difference difference) {
    return difference instanceof Edited edited ? value(edited, edited.after()) : "";
  }

  private static String value(Edited edited, String text) {
    if (text.isEmpty()) {
      return "none";
    }
    if (edited.aspect() == Aspect.OBJECTIVE) {
      return NumberText.plain(new BigDecimal(text).movePointRight(2)) + " %";
    }
    String line = oneLine(text.replace("\n", ", "));
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** The change in one sentence, without its place: {@code unit `s` → `ms`: reason; reason}. */
  public static String sentence(Change change) {
    String reasons = String.join("; ", change.reasons());
    if (!change.query().isEmpty()) {
      return what(change) + ": " + reasons;
    }
    String values =
        change.main() instanceof Edited edited
            ? edited.before().length() + edited.after().length() > 2 * LONGEST
                ? " rewritten"
                : " `" + before(edited) + "` → `" + after(edited) + "`"
            : "";
    return what(change) + values + (reasons.isEmpty() ? "" : ": " + reasons);
  }

  /** How far it reaches: {@code 12 queries in 3 dashboards, the same in production and staging}. */
  public static String reach(Change change, Changes all) {
    Set<String> places = new LinkedHashSet<>();
    Set<String> pages = new LinkedHashSet<>();
    Set<String> environments = new LinkedHashSet<>();
    for (Difference difference : change.places()) {
      places.add(difference.address().withoutEnvironment());
      difference.address().step(Kind.DASHBOARD).ifPresent(step -> pages.add(step.id()));
      environments.add(difference.address().environment());
    }
    List<String> parts = new ArrayList<>();
    if (places.size() > 1) {
      boolean alike = change.places().stream().map(d -> d.thing().kind()).distinct().count() == 1;
      String count =
          alike ? change.main().thing().kind().counted(places.size()) : places.size() + " places";
      boolean charts = pages.size() > 1 && change.main().thing().kind() != Kind.DASHBOARD;
      parts.add("at " + count + (charts ? " in " + pages.size() + " dashboards" : ""));
    }
    environments.remove("");
    int known =
        Math.max(
            all.base().parts(Kind.ENVIRONMENT).size(), all.head().parts(Kind.ENVIRONMENT).size());
    if (known > 1 && !environments.isEmpty()) {
      String names = and(List.copyOf(environments));
      parts.add(environments.size() > 1 ? "the same in " + names : "only in " + names);
    }
    return String.join(", ", parts);
  }

  private static String and(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** What follows from it, counted: {@code 7 charts moved}. An environment alone counts once. */
  public static List<String> follows(Change change) {
    Map<String, Set<String>> counts = new LinkedHashMap<>();
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Difference difference : change.consequences()) {
      String verb = verb(difference);
      if (!verb.isEmpty()) {
        String key = difference.thing().kind() + " " + verb;
        kinds.put(key, difference.thing().kind());
        counts
            .computeIfAbsent(key, k -> new LinkedHashSet<>())
            .add(difference.address().withoutEnvironment());
      }
    }
    return counts.entrySet().stream()
        .map(
            entry -> {
              Kind kind = kinds.get(entry.getKey());
              String verb = entry.getKey().substring(kind.name().length() + 1);
              return kind.counted(entry.getValue().size()) + " " + verb;
            })
        .collect(Collectors.toList());
  }

  /** Empty for what nobody would miss. */
  private static String verb(Difference difference) {
    if (difference instanceof Added) {
      return "added";
    }
    if (difference instanceof Removed) {
      return "gone";
    }
    if (difference instanceof Reordered) {
      return "reordered inside";
    }
    Edited edited = (Edited) difference;
    return isTold(edited) ? "" : verb(edited);
  }

  /** Whether something else that follows tells as much. */
  private static boolean isTold(Edited edited) {
    return switch (edited.thing().kind()) {
      case SIGNAL -> edited.aspect() == Aspect.TITLE || edited.aspect() == Aspect.UNIT;
      case RULE -> edited.aspect() != Aspect.PROMQL && differs(edited, Aspect.PROMQL);
      case LINE -> edited.base().step(Kind.SIGNAL).isPresent();
      default -> edited.aspect() == Aspect.PROMQL && differs(edited, Aspect.QUERY);
    };
  }

  private static boolean differs(Edited edited, Aspect aspect) {
    return !edited.was().fact(aspect).equals(edited.thing().fact(aspect));
  }

  private static String verb(Edited edited) {
    return switch (edited.aspect()) {
      case PLACE, ROW -> "moved";
      case ID -> edited.thing().kind().isNamed() ? "renamed" : "";
      case QUERY, PROMQL, BAD, TOTAL -> "computed otherwise";
      case TITLE, SUBTITLE, DESCRIPTION, TEXT, LEGEND, LABEL, ANNOTATIONS -> "worded otherwise";
      case VALUE -> "at another value";
      case STEP, REF_ID, SERIES, TYPICAL, MEASURE, LENGTH, CALLERS, DEPLOYMENTS_OF, PANEL, UID ->
          "";
      case RECORDED, COUNTS, COUNTED, COUNTED_TOTAL, SLICE -> "";
      default -> "changed";
    };
  }

  /** The verdict: {@code 1 breaking, 3 risky, 3 safe}. */
  public static String verdict(Changes changes) {
    List<String> parts = new ArrayList<>();
    for (Risk risk : Risk.values()) {
      if (changes.count(risk) > 0) {
        parts.add(changes.count(risk) + " " + risk.word());
      }
    }
    return parts.isEmpty() ? "no changes" : String.join(", ", parts);
  }
}
