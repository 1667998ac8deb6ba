package dashwright.renderer.html.page;

import java.util.Optional;

/**
 * A link, or a name where no link is possible.
 *
 * @param kind {@code runbook}, {@code related}, {@code contact}, {@code escalation} or {@code own}
 * @param text what the reader sees
 * @param brief the same in one word, for narrow screens
 * @param href where it leads; empty: nowhere
 * @param elsewhere whether it leaves the site
 */
public record LinkView(
    String kind, String text, String brief, Optional<String> href, boolean elsewhere) {}
