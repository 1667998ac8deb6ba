package dashwright.dsl.model;

/**
 * A page about something.
 *
 * @param title what the reader sees
 * @param url where it is; {@code ${from}}, {@code ${to}} (epoch milliseconds) and {@code
 *     ${environment}} are filled in
 */
public record Link(String title, PerEnvironment<String> url) {}
