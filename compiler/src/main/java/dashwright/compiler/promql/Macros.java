package dashwright.compiler.promql;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The macros of our own, {@code $window}, {@code $step}, {@code $range} and {@code $from}, also
 * written {@code ${window}}. All others are Grafana's or variables of a reader: they stay. So does
 * everything within strings.
 */
public final class Macros {
  private Macros() {}

  /** What a macro becomes at a place; empty where it stays. */
  private interface Replacement {
    Optional<String> of(String name, MacroPlace place);
  }

  /**
   * Replaces the macros that are durations: as a duration where one is due, as a number of seconds
   * elsewhere. {@code $from} stays.
   */
  public static String resolve(String promql, Duration window, Duration step, Duration range) {
    return replace(
        promql,
        (name, place) ->
            switch (name) {
              case "window" -> Optional.of(duration(window, place));
              case "step" -> Optional.of(duration(step, place));
              case "range" -> Optional.of(duration(range, place));
              default -> Optional.empty();
            });
  }

  private static String duration(Duration duration, MacroPlace place) {
    boolean number = place == MacroPlace.OPERAND || place == MacroPlace.TIMESTAMP;
    return number
        ? NumberText.plain(BigDecimal.valueOf(duration.toMillis(), 3))
        : DurationText.print(duration);
  }

  /** Replaces {@code $from}: the start of a range in Unix seconds. */
  public static String startingAt(String promql, long seconds) {
    return replace(
        promql,
        (name, place) ->
            name.equals("from") ? Optional.of(Long.toString(seconds)) : Optional.empty());
  }

  /** Replaces our macros by those that Grafana knows. */
  public static String toGrafana(String promql) {
    return replace(
        promql,
        (name, place) ->
            switch (name) {
              case "window" -> Optional.of("$__rate_interval");
              case "step" ->
                  Optional.of(
                      place == MacroPlace.OPERAND ? "(${__interval_ms} / 1000)" : "$__interval");
              case "range" ->
                  Optional.of(place == MacroPlace.OPERAND ? "${__range_s}" : "$__range");
              case "from" ->
                  Optional.of(
                      place == MacroPlace.TIMESTAMP
                          ? "${__from:date:seconds}"
                          : "($__from / 1000)");
              default -> Optional.empty();
            });
  }

  /**
   * The names of all macros and variables, also of those within strings, in the order of the text.
   */
  public static Set<String> used(String promql) {
    Set<String> names = new LinkedHashSet<>();
    for (Token token : Lexer.lex(promql)) {
      MacroText.in(promql, token.extent().start(), token.extent().end())
          .forEach(found -> names.add(found.name()));
    }
    return Collections.unmodifiableSet(names);
  }

  /** Whether a text, such as the value of a matcher or a label, holds any. */
  public static boolean areIn(String text) {
    return MacroText.isIn(text);
  }

  private static String replace(String promql, Replacement replacement) {
    List<Token> tokens = Lexer.lex(promql);
    MacroPlaces places = MacroPlaces.of(promql);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (Token token : tokens) {
      if (!token.is(TokenKind.MACRO) && !token.is(TokenKind.TEMPLATE)) {
        continue;
      }
      MacroPlace place = places.at(token.extent().start());
      for (MacroText.Found found :
          MacroText.in(promql, token.extent().start(), token.extent().end())) {
        Optional<String> text =
            found.plain() ? replacement.of(found.name(), place) : Optional.empty();
        if (text.isPresent()) {
          out.append(promql, copied, found.extent().start()).append(text.get());
          copied = found.extent().end();
        }
      }
    }
    return out.append(promql, copied, promql.length()).toString();
  }
}
