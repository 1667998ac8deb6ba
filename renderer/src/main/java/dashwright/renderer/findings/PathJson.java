package dashwright.renderer.findings;

import dashwright.renderer.assess.Ending;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Route;
import dashwright.renderer.json.JsonObject;
import java.util.List;

/** Error paths. */
final class PathJson {
  private PathJson() {}

  static JsonObject of(ErrorPath path) {
    return new JsonObject()
        .text("from", path.from().id())
        .word("trouble", path.trouble())
        .objects("routes", path.routes(), PathJson::route);
  }

  private static JsonObject route(Route route) {
    return new JsonObject()
        .objects("hops", route.hops(), PathJson::hop)
        .object("ending", route.ending(), PathJson::ending);
  }

  private static JsonObject hop(Hop hop) {
    return new JsonObject()
        .text("id", hop.subject().id())
        .text("title", hop.title())
        .text("operation", hop.operation())
        .measured("failed", hop.failed())
        .measured("own", hop.own())
        .measured("p99", hop.p99())
        .text("deployed", hop.deployed().map(event -> event.version()));
  }

  private static JsonObject ending(Ending ending) {
    if (ending instanceof Ending.Start start) {
      return new JsonObject()
          .text("kind", "start")
          .word("cause", start.cause())
          .objects("evidence", start.evidence().map(List::of).orElse(List.of()), ReasonJson::of);
    }
    return ending instanceof Ending.Unknown unknown
        ? new JsonObject().text("kind", "unknown").texts("silent", unknown.silent())
        : new JsonObject()
            .text("kind", "circle")
            .texts("services", ((Ending.Circle) ending).services());
  }
}
