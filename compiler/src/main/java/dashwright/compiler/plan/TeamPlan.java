package dashwright.compiler.plan;

import java.util.Optional;

/**
 * Who owns something, and how to reach them.
 *
 * @param id the team's id
 * @param title how people call it
 * @param contact a channel, address or URL
 * @param escalation a URL to open when nobody answers
 */
public record TeamPlan(
    String id, String title, Optional<String> contact, Optional<String> escalation) {}
