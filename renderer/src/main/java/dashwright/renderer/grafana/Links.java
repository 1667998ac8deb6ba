package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.TeamPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Links of dashboards, panels and values. Between dashboards they keep the time range and all
 * choices; a name that is no link, such as a channel, stands in a description instead.
 */
final class Links {
  private static final Pattern WEB =
      Pattern.compile("(https?://|mailto:).+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@/:]+@[^\\s@/:]+\\.[^\\s@/:]+");

  private static final Pattern TIME = Pattern.compile("\\$\\{(from|to)\\}");

  /** Where a link leads. */
  private record Target(String url, boolean within) {}

  private final String environment;

  /** Links of an environment. */
  Links(String environment) {
    this.environment = environment;
  }

  /** Links of a dashboard: its own, then how to reach its team. */
  ArrayNode ofDashboard(DashboardPlan dashboard) {
    Stream<LinkPlan> team = dashboard.team().stream().flatMap(Links::ofTeam);
    ArrayNode array = Json.array();
    reachable(Stream.concat(dashboard.links().stream(), team).toList())
        .forEach(
            (target, link) -> {
              ObjectNode node = array.addObject();
              node.put("type", "link");
              node.put("title", Verbatim.line(link.title()));
              // Grafana adds the time range and the choices itself; a second time range would break
              // the first.
              node.put("url", target.url());
              node.put("icon", icon(link.kind()));
              node.put("tooltip", "");
              node.set("tags", Json.array());
              node.put("asDropdown", false);
              node.put("targetBlank", !target.within());
              node.put("includeVars", target.within());
              node.put("keepTime", target.within());
            });
    return array;
  }

  /** Links of a panel: its own, then those of the section around it. */
  ArrayNode ofPanel(List<LinkPlan> own, List<LinkPlan> around) {
    ArrayNode array = Json.array();
    reachable(Stream.concat(own.stream(), around.stream()).toList())
        .forEach((target, link) -> array.add(link(link.title(), target)));
    return array;
  }

  /** A link of a value to a dashboard. */
  static ObjectNode toDashboard(String title, String uid) {
    return link(title, new Target("/d/" + uid, true));
  }

  /** The names among links, as {@code Contact: #channel}, each once. */
  static List<String> names(List<LinkPlan> links) {
    List<String> names = new ArrayList<>();
    for (LinkPlan link : links) {
      if (link.target() instanceof LinkPlan.Name name && url(name.text()).isEmpty()) {
        names.add(word(link) + ": " + name.text());
      } else if (link.target() instanceof LinkPlan.Url page && url(page.url()).isEmpty()) {
        names.add(word(link) + ": " + page.url());
      }
    }
    return names.stream().distinct().toList();
  }

  /** How to reach a team. */
  static Stream<LinkPlan> ofTeam(TeamPlan team) {
    return Stream.concat(
        team
            .contact()
            .map(
                contact ->
                    new LinkPlan(
                        LinkPlan.Kind.CONTACT,
                        "Contact " + team.title(),
                        new LinkPlan.Name(contact)))
            .stream(),
        team
            .escalation()
            .map(
                url ->
                    new LinkPlan(
                        LinkPlan.Kind.ESCALATION,
                        "Escalate to " + team.title(),
                        new LinkPlan.Url(url)))
            .stream());
  }

  private static String word(LinkPlan link) {
    return switch (link.kind()) {
      case CONTACT -> "Contact";
      case ESCALATION -> "Escalation";
      case RUNBOOK -> "Runbook";
      case RELATED, OWN -> link.title();
    };
  }

  private static ObjectNode link(String title, Target target) {
    ObjectNode node = Json.object();
    node.put("title", Verbatim.line(title));
    node.put(
        "url", target.url() + (target.within() ? "?${__url_time_range}&${__all_variables}" : ""));
    node.put("targetBlank", !target.within());
    return node;
  }

  /** Links that lead somewhere, each target once. */
  private Map<Target, LinkPlan> reachable(List<LinkPlan> links) {
    Map<Target, LinkPlan> found = new LinkedHashMap<>();
    for (LinkPlan link : links) {
      target(link.target()).ifPresent(target -> found.putIfAbsent(target, link));
    }
    return found;
  }

  private Optional<Target> target(LinkPlan.Target target) {
    if (target instanceof LinkPlan.Dashboard dashboard) {
      return Optional.of(new Target("/d/" + dashboard.uid(), true));
    }
    String text =
        target instanceof LinkPlan.Url page ? page.url() : ((LinkPlan.Name) target).text();
    return url(text).map(url -> new Target(filled(url), false));
  }

  /** What a browser may open; anything else, {@code javascript:} too, is only words. */
  private static Optional<String> url(String text) {
    String plain = Verbatim.line(text);
    return WEB.matcher(text).matches()
        ? Optional.of(text)
        : ADDRESS.matcher(plain).matches() ? Optional.of("mailto:" + plain) : Optional.empty();
  }

  /** The URL with Grafana's words for the times; what else looks like a variable is none. */
  private String filled(String url) {
    String ours = url.replace("${environment}", environment);
    Matcher time = TIME.matcher(ours);
    StringBuilder filled = new StringBuilder();
    int end = 0;
    while (time.find()) {
      filled.append(Verbatim.url(ours.substring(end, time.start())));
      filled.append("${__").append(time.group(1)).append('}');
      end = time.end();
    }
    return filled.append(Verbatim.url(ours.substring(end))).toString();
  }

  private static String icon(LinkPlan.Kind kind) {
    return switch (kind) {
      case RUNBOOK -> "doc";
      case RELATED -> "dashboard";
      case CONTACT -> "question";
      case ESCALATION -> "bolt";
      case OWN -> "external link";
    };
  }
}
