package dashwright.renderer.assess;

import java.util.OptionalDouble;

/**
 * The numbers of a thing now: medians of the last five minutes. Empty: nobody measures it, or
 * nothing came.
 *
 * @param traffic events a second
 * @param errorRatio failed of all, 0 to 1
 * @param p50 half are faster, in seconds
 * @param p90 nine in ten are faster, in seconds
 * @param p99 all but one in a hundred are faster, in seconds
 * @param health the share of its members that work, 0 to 1
 */
public record Vitals(
    OptionalDouble traffic,
    OptionalDouble errorRatio,
    OptionalDouble p50,
    OptionalDouble p90,
    OptionalDouble p99,
    OptionalDouble health) {}
