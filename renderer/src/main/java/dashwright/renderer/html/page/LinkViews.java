package dashwright.renderer.html.page;

import dashwright.compiler.plan.LinkPlan;
import dashwright.renderer.data.TimeGrid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the links of a page.
 *
 * @param environment the environment's id
 * @param grid the times of the page
 */
record LinkViews(String environment, TimeGrid grid) {

  /** The links of these kinds, in the order of the kinds. */
  List<LinkView> of(List<LinkPlan> links, LinkPlan.Kind... kinds) {
    return List.of(kinds).stream()
        .flatMap(kind -> links.stream().filter(link -> link.kind() == kind))
        .map(this::of)
        .distinct()
        .toList();
  }

  /** All links, in their order. */
  List<LinkView> of(List<LinkPlan> links) {
    return links.stream().map(this::of).toList();
  }

  LinkView of(LinkPlan link) {
    String kind = link.kind().name().toLowerCase(Locale.ROOT);
    if (link.target() instanceof LinkPlan.Dashboard dashboard) {
      return new LinkView(
          kind, link.title(), brief(link), Optional.of(dashboard.id() + ".html"), false);
    }
    if (link.target() instanceof LinkPlan.Url url) {
      return new LinkView(kind, link.title(), brief(link), SafeLink.of(filled(url.url())), true);
    }
    return new LinkView(kind, link.title(), brief(link), Optional.empty(), false);
  }

  private String filled(String url) {
    return url.replace("${from}", Long.toString(grid.start().toEpochMilli()))
        .replace("${to}", Long.toString(grid.end().toEpochMilli()))
        .replace("${environment}", environment);
  }

  private static String brief(LinkPlan link) {
    return switch (link.kind()) {
      case RUNBOOK -> "Runbook";
      case RELATED -> "Related";
      case CONTACT -> "Contact";
      case ESCALATION -> "Escalate";
      case OWN -> link.title();
    };
  }
}
