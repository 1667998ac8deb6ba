package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moves the time at which a selector or subquery is read.
 *
 * @param offset how far back, a duration
 * @param at the time, in Unix seconds, or {@code start()} or {@code end()}
 * @param extension how samples beyond the range take part
 */
public record Modifiers(Optional<Expression> offset, Optional<Expression> at, Extension extension) {
  /** No modifier. */
  public static final Modifiers NONE =
      new Modifiers(Optional.empty(), Optional.empty(), Extension.NONE);

  /** How samples beyond the range take part; experimental but for {@code NONE}. */
  public enum Extension {
    NONE(""),
    ANCHORED("anchored"),
    SMOOTHED("smoothed");

    private final String text;

    Extension(String text) {
      this.text = text;
    }

    /** As written in PromQL. */
    public String text() {
      return text;
    }
  }

  List<Expression> children() {
    if (offset.isEmpty() && at.isEmpty()) {
      return List.of();
    }
    List<Expression> children = new ArrayList<>();
    offset.ifPresent(children::add);
    at.ifPresent(children::add);
    return children;
  }
}
