package dashwright.renderer.assess;

import java.util.OptionalDouble;

/**
 * What trouble cost since its onset.
 *
 * @param failed how many events failed
 * @param budgetSpent the share of a whole error budget that this was, where there is a budget
 */
public record Impact(double failed, OptionalDouble budgetSpent) {}
