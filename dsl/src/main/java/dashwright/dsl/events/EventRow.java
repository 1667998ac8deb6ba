package dashwright.dsl.events;

import dashwright.dsl.model.Event;
import dashwright.dsl.model.Located;
import dashwright.dsl.source.Characters;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event as text.
 *
 * @param cells the texts by column
 * @param origin the whole row
 */
record EventRow(Map<String, Located<String>> cells, Origin origin) {
  static final List<String> COLUMNS =
      List.of("time", "service", "version", "environment", "url", "text");

  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

  /** The event, unless something is wrong with it. */
  Optional<Event> event(Diagnostics diagnostics) {
    if (!isText(diagnostics)) {
      return Optional.empty();
    }
    Optional<Instant> time = time(diagnostics);
    boolean safe = hasSafeUrl(diagnostics);
    boolean told = saysWhat(diagnostics);
    return time.filter(ignored -> safe && told)
        .map(
            at ->
                new Event(
                    at,
                    text("service"),
                    text("version").orElse(""),
                    text("environment"),
                    text("url"),
                    text("text").orElse(""),
                    origin));
  }

  private Optional<Instant> time(Diagnostics diagnostics) {
    Optional<String> written = text("time");
    if (written.isEmpty()) {
      report(
          diagnostics, origin, "this event has no `time`", "write it like `2026-01-31T12:00:00Z`");
      return Optional.empty();
    }
    Optional<Instant> instant = instant(written.get());
    if (instant.isEmpty()) {
      report(
          diagnostics,
          place("time"),
          "`time` must be an instant between 1970 and 2200, not `" + written.get() + "`",
          "write it like `2026-01-31T12:00:00Z`");
    }
    return instant;
  }

  private static Optional<Instant> instant(String text) {
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      return Optional.of(instant).filter(at -> !at.isBefore(FIRST) && at.isBefore(END));
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }

  private boolean hasSafeUrl(Diagnostics diagnostics) {
    Optional<String> url = text("url");
    if (url.isEmpty() || url.get().matches("https?://[^\\s\\x00-\\x1f\\x7f]+")) {
      return true;
    }
    report(
        diagnostics,
        place("url"),
        "`url` must start with `https://` or `http://`",
        "write it like `https://example.com/deployments/42`");
    return false;
  }

  private boolean saysWhat(Diagnostics diagnostics) {
    if (text("version").isPresent() || text("text").isPresent()) {
      return true;
    }
    report(diagnostics, origin, "this event has neither `version` nor `text`", "say what happened");
    return false;
  }

  private boolean isText(Diagnostics diagnostics) {
    List<Located<String>> bad =
        cells.values().stream()
            .filter(cell -> Characters.firstBad(cell.value()).isPresent())
            .toList();
    bad.forEach(
        cell -> report(diagnostics, cell.origin(), "a control character is not text", "remove it"));
    return bad.isEmpty();
  }

  private Optional<String> text(String column) {
    return Optional.ofNullable(cells.get(column))
        .map(cell -> cell.value().strip())
        .filter(text -> !text.isEmpty());
  }

  private Origin place(String column) {
    return Optional.ofNullable(cells.get(column)).map(Located::origin).orElse(origin);
  }

  static void report(Diagnostics diagnostics, Origin origin, String message, String help) {
    diagnostics.report(Diagnostic.error(ShapeRules.INVALID_VALUE, origin, message).help(help));
  }
}
