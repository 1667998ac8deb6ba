package dashwright.renderer.plan;

import dashwright.compiler.plan.LinkPlan;
import dashwright.renderer.json.JsonObject;

/** Links: a {@code dashboard} of ours, a {@code url}, or just a {@code name}. */
final class LinkJson {
  private LinkJson() {}

  static JsonObject link(LinkPlan link) {
    JsonObject json = new JsonObject().word("kind", link.kind()).text("title", link.title());
    if (link.target() instanceof LinkPlan.Dashboard dashboard) {
      json.text("dashboard", dashboard.id()).text("uid", dashboard.uid());
    } else if (link.target() instanceof LinkPlan.Url url) {
      json.text("url", url.url());
    } else if (link.target() instanceof LinkPlan.Name name) {
      json.text("name", name.text());
    }
    return json;
  }
}
