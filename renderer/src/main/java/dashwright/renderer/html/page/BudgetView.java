package dashwright.renderer.html.page;

/**
 * What is left of a budget.
 *
 * @param share as a share: {@code 17.5 %}
 * @param note as a time: {@code 7.6 of 43 min}
 * @param length of the bar, of 88; 0 when nothing is left
 * @param known whether there is data
 */
public record BudgetView(String share, String note, String length, boolean known) {}
