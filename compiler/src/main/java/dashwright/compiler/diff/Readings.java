package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Edited;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values of a difference as people read them: numbers in the unit of their chart, long texts
 * shortened.
 *
 * @param changes where the units are
 * @param text how values of a unit are written
 */
record Readings(Changes changes, ValueText text) {
  static final int LONGEST = 80;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /**
   * A value on both sides.
   *
   * @param before in the base; empty: none
   * @param after in the head; empty: none
   */
  record Values(String before, String after) {}

  Values of(Edited edited) {
    return switch (edited.aspect()) {
      case OBJECTIVE -> new Values(percent(edited.before()), percent(edited.after()));
      case VALUE, MIN, MAX -> measured(edited, edited.before(), edited.after());
      default -> new Values(brief(edited.before()), brief(edited.after()));
    };
  }

  /** What one value reads in either unit, where that is not the same. */
  Optional<Values> ofUnit(Edited edited, String value) {
    Values values = measured(edited, value, value);
    return values.before().equals(values.after()) ? Optional.empty() : Optional.of(values);
  }

  /** What a threshold says: {@code above 1 %, high, for 10m}. */
  String line(Thing line, Address address, Thing project) {
    List<String> words = new ArrayList<>();
    words.add(
        line.fact(Aspect.SIDE)
            + " `"
            + measured(line.fact(Aspect.VALUE), unit(address, project))
            + "`");
    words.add(line.fact(Aspect.SEVERITY));
    boolean lasting = !List.of("", "0s").contains(line.fact(Aspect.FOR));
    words.add(lasting ? "for " + line.fact(Aspect.FOR) : "");
    words.removeIf(String::isBlank);
    return String.join(", ", words).strip();
  }

  /** In the units of both sides; as they are where rounding would hide the difference. */
  private Values measured(Edited edited, String before, String after) {
    String was = unit(edited.base(), changes.base());
    String is = unit(edited.address(), changes.head());
    Values values = new Values(measured(before, was), measured(after, is));
    boolean hidden = values.before().equals(values.after()) && !before.equals(after);
    return hidden ? new Values(before, after) : values;
  }

  private String measured(String value, String unit) {
    return NUMBER.matcher(value).matches() ? text.of(new BigDecimal(value), unit) : brief(value);
  }

  /** The unit of the chart, or of the state, in which a thing stands. */
  private static String unit(Address address, Thing project) {
    String unit = "";
    Thing thing = project;
    for (Address.Step step : address.steps()) {
      Optional<Thing> next =
          thing.parts(step.kind()).stream().filter(p -> p.id().equals(step.id())).findFirst();
      if (next.isEmpty()) {
        return unit;
      }
      thing = next.get();
      unit = thing.facts().getOrDefault(Aspect.UNIT, unit);
    }
    return unit;
  }

  private static String percent(String share) {
    return share.isEmpty() ? "" : NumberText.plain(new BigDecimal(share).movePointRight(2)) + " %";
  }

  private static String brief(String text) {
    String line = oneLine(text.replace("\n", ", "));
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
