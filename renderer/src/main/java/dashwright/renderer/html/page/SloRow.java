package dashwright.renderer.html.page;

import java.util.Optional;

/**
 * An SLO in the table of SLOs.
 *
 * @param href where on the page it is told in full
 * @param state how it is
 * @param title the promise
 * @param subtitle whose it is
 * @param objective what was promised
 * @param window over which time
 * @param sli what was kept
 * @param budget what is left
 * @param burnHour the burn rate of the last hour
 * @param severity of that burn rate: {@code high}, {@code low}, or empty
 * @param burnDay the burn rate of the last day
 * @param end when the budget ends, in short
 * @param endNote the same as a time, or empty
 * @param spark the course of the budget
 */
public record SloRow(
    String href,
    StateView state,
    String title,
    String subtitle,
    String objective,
    String window,
    String sli,
    BudgetView budget,
    String burnHour,
    String severity,
    String burnDay,
    String end,
    String endNote,
    Optional<Spark> spark) {}
