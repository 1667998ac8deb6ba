package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import dashwright.compiler.diff.Difference.Reordered;
import java.util.ArrayList;
import java.util.List;

/** Changes as people say them, the same in each form of report. */
public final class Wording {
  private final Changes changes;
  private final String base;
  private final String head;
  private final Readings readings;
  private final Reach reach;

  /**
   * The words for some changes.
   *
   * @param changes what differs
   * @param base what the first side is called
   * @param head what the second side is called
   * @param values how values are written
   */
  public Wording(Changes changes, String base, String head, ValueText values) {
    this.changes = changes;
    this.base = base;
    this.head = head;
    this.readings = new Readings(changes, values);
    this.reach = new Reach(changes, come(), gone());
  }

  private boolean isParallel() {
    return changes.relation() == Relation.PARALLEL;
  }

  private String come() {
    return isParallel() ? "only in " + head : "added";
  }

  private String gone() {
    return isParallel() ? "only in " + base : "gone";
  }

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
      default -> step.kind().label() + " " + Readings.oneLine(step.title());
    };
  }

  /** What happened: {@code unit}, {@code chart added}, {@code renamed}. */
  public String what(Change change) {
    Difference main = change.main();
    if (main instanceof Added) {
      return several(change) + come();
    }
    if (main instanceof Removed) {
      return several(change) + gone();
    }
    if (main instanceof Reordered reordered) {
      return "order of the " + reordered.kind().many();
    }
    Aspect aspect = ((Edited) main).aspect();
    return aspect == Aspect.ID ? (isParallel() ? "name" : "renamed") : aspect.label();
  }

  private static String several(Change change) {
    Kind kind = change.main().thing().kind();
    int count = 1 + change.same().size();
    return kind == Kind.DEPLOYMENT && count > 1 ? kind.counted(count) + " " : "";
  }

  /** The value before, short and in the unit of its chart; empty text where there is none. */
  public String before(Difference difference) {
    if (difference instanceof Removed removed && removed.thing().kind() == Kind.LINE) {
      return readings.line(removed.thing(), removed.base(), changes.base()).replace("`", "");
    }
    return difference instanceof Edited edited ? orNone(readings.of(edited).before()) : "";
  }

  /** The value after. */
  public String after(Difference difference) {
    if (difference instanceof Added added && added.thing().kind() == Kind.LINE) {
      return readings.line(added.thing(), added.address(), changes.head()).replace("`", "");
    }
    return difference instanceof Edited edited ? orNone(readings.of(edited).after()) : "";
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "none" : value;
  }

  /** The change in one sentence, without its place: {@code unit `s` → `ms`: reason; reason}. */
  public String sentence(Change change) {
    List<String> reasons = new ArrayList<>(change.reasons());
    String start = what(change);
    if (!change.query().isEmpty()) {
      start += isParallel() ? ", from " + base + " to " + head : "";
    } else if (change.main() instanceof Edited edited) {
      start += " " + values(edited);
      reasons.addAll(unit(edited));
    } else {
      start += threshold(change.main());
    }
    return reasons.isEmpty() ? start : start + ": " + String.join("; ", reasons);
  }

  private String values(Edited edited) {
    return edited.before().length() + edited.after().length() > 2 * Readings.LONGEST
        ? "rewritten"
        : pair(readings.of(edited));
  }

  private String pair(Readings.Values values) {
    String before = code(values.before());
    String after = code(values.after());
    return isParallel()
        ? before + " in " + base + ", " + after + " in " + head
        : before + " → " + after;
  }

  private static String code(String value) {
    return value.isEmpty() ? "none" : "`" + value + "`";
  }

  /** What another unit does to a value that the chart knows, or to 1. */
  private List<String> unit(Edited edited) {
    if (edited.aspect() != Aspect.UNIT || edited.thing().kind() != Kind.CHART) {
      return List.of();
    }
    String value =
        edited.thing().parts(Kind.LINE).stream()
            .map(line -> line.fact(Aspect.VALUE))
            .findFirst()
            .orElse("1");
    return readings.ofUnit(edited, value).stream()
        .map(values -> "a value of " + value + " reads " + pair(values))
        .toList();
  }

  private String threshold(Difference difference) {
    if (difference.thing().kind() != Kind.LINE) {
      return "";
    }
    if (difference instanceof Removed removed) {
      return (isParallel() ? ", " : ", it was ")
          + readings.line(removed.thing(), removed.base(), changes.base());
    }
    return ", " + readings.line(difference.thing(), difference.address(), changes.head());
  }

  /** How far it reaches: {@code 12 queries in 3 dashboards, the same in production and staging}. */
  public String reach(Change change) {
    return reach.of(change);
  }

  /** What follows from it, counted: {@code 7 charts moved}. An environment alone counts once. */
  public List<String> follows(Change change) {
    return reach.follows(change);
  }

  /** The verdict: {@code 1 breaking, 3 risky, 3 safe}, or {@code 2 differences}. */
  public String verdict() {
    return changes.changes().isEmpty()
        ? "no " + (isParallel() ? "differences" : "changes")
        : counts(changes.changes());
  }

  /** Such as {@code 1 breaking, 2 safe}, or {@code 2 differences}. */
  public String counts(List<Change> some) {
    if (isParallel()) {
      return some.size() + (some.size() == 1 ? " difference" : " differences");
    }
    List<String> parts = new ArrayList<>();
    for (Risk risk : Risk.values()) {
      long count = some.stream().filter(change -> change.risk() == risk).count();
      if (count > 0) {
        parts.add(count + " " + risk.label());
      }
    }
    return String.join(", ", parts);
  }

  /** Both sides: {@code main → working tree}, or {@code production and staging}. */
  public String sides() {
    return isParallel() ? base + " and " + head : base + " → " + head;
  }

  static String and(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
