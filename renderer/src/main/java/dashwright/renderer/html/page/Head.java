package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * The head of a page's content.
 *
 * @param title the name of the page
 * @param audience for whom it is, in one line; may be empty
 * @param description what it is about, in one line; may be empty
 * @param team who owns it; may be empty
 * @param contact whom to ask
 * @param escalation what to open when nobody answers
 * @param links other pages about it
 */
public record Head(
    String title,
    String audience,
    String description,
    String team,
    Optional<LinkView> contact,
    Optional<LinkView> escalation,
    List<LinkView> links) {
  public Head {
    links = List.copyOf(links);
  }

  /** A contact: a link where it is an address, else a name. */
  static LinkView contactOf(String contact) {
    return new LinkView("contact", contact, "Contact", SafeLink.of(contact), true);
  }

  /** What to open when nobody answers. */
  static LinkView escalationOf(String address) {
    return new LinkView("escalation", "Escalate", "Escalate", SafeLink.of(address), true);
  }
}
