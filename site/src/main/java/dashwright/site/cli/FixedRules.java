package dashwright.site.cli;

import dashwright.compiler.check.Checks;
import dashwright.compiler.check.Rule.Help;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.ShapeRules;
import dashwright.site.cli.RulePage.Standing;
import java.util.List;

/**
 * The pages of the rules that no project changes: those about syntax and shape, and about silence
 * itself.
 */
final class FixedRules {
  private FixedRules() {}

  static List<RulePage> pages() {
    return List.of(
        page(
            ShapeRules.UNREADABLE_FILE,
            "a folder with text files in it",
            "A project is a folder. All `*.yaml`, `*.yml` and `*.java` files in it and below it are"
                + " read, as UTF-8 and up to a few megabytes each. A file that cannot be read might"
                + " define anything, so nothing is drawn without it.",
            """
            dashboards/          (no file in it)
            """,
            """
            dashboards/shop.yaml
            """),
        page(
            ShapeRules.YAML_SYNTAX,
            "YAML, without anchors, merges and tags",
            "The text must be YAML, and mean the same to every reader: anchors, aliases, merges and"
                + " tags are refused, tabs do not indent. What several dashboards share has a name"
                + " instead: `charts`, `variables`, `instrumentations`.",
            """
            teams:
              shop: &shop { title: Shop }
              stock: *shop
            """,
            """
            teams:
              shop: { title: Shop }
              stock: { title: Stock }
            """),
        page(
            ShapeRules.UNKNOWN_KEY,
            "only keys that exist",
            "A key with a typing mistake would be a wish that nobody hears. `docs/keys.md` lists"
                + " all keys, and an editor knows them from `dashwright schema`.",
            """
            teams:
              shop: { titel: Shop }
            """,
            """
            teams:
              shop: { title: Shop }
            """),
        page(
            ShapeRules.WRONG_TYPE,
            "a text, number, list or map where one belongs",
            "Each key takes one kind of value. Nothing is guessed: a list of one must be a list.",
            """
            project: { title: Shop, limits: { metrics-per-chart: many } }
            """,
            """
            project: { title: Shop, limits: { metrics-per-chart: 5 } }
            """),
        page(
            ShapeRules.MISSING_KEY,
            "what a thing cannot be without",
            "Some things mean nothing without some keys: an SLO without an objective promises"
                + " nothing.",
            """
            variables:
              region: { title: Region }
            """,
            """
            variables:
              region: { title: Region, label: cloud_region }
            """),
        page(
            ShapeRules.INVALID_VALUE,
            "a value that means something",
            "The kind of value is right, but this one means nothing here: a time zone that does not"
                + " exist, a word that is not among those known, a link that is not http or https.",
            """
            project: { title: Shop, timezone: Mars/Olympus }
            """,
            """
            project: { title: Shop, timezone: Europe/Berlin }
            """),
        page(
            ShapeRules.DUPLICATE_ID,
            "one definition for one name",
            "Names hold for the whole project, whichever file they are in. Two definitions of one"
                + " name would hide each other.",
            """
            teams:
              shop: { title: Shop }
            ---
            teams:
              shop: { title: Store }
            """,
            """
            teams:
              shop: { title: Shop }
            ---
            teams:
              store: { title: Store }
            """),
        page(
            ShapeRules.UNKNOWN_REFERENCE,
            "only names that are defined",
            "A name stands for a definition somewhere in the project. Without it there is nothing"
                + " to draw, or nobody to call.",
            """
            services:
              cart: { title: Cart, depends-on: [valkey] }
            """,
            """
            services:
              cart: { title: Cart, depends-on: [valkey] }
              valkey: { title: Valkey, type: cache, depends-on: [] }
            """),
        page(
            ShapeRules.OPENSLO_UNSUPPORTED,
            "only what an SLO of ours can say is said in OpenSLO",
            "OpenSLO knows more than one kind of budget, and more than one place to ask. Read as something else, an"
                + " SLO would promise something else, so it is refused. `docs/openslo.md` lists what is read.",
            openSlo("Timeslices"),
            openSlo("Occurrences")),
        new RulePage(
            ShapeRules.OPENSLO_IGNORED,
            Severity.INFO,
            Standing.FIXED,
            new Help(
                "parts of OpenSLO that have no effect here are named",
                "Data sources, notification targets and some switches of alert policies are for other tools. Nothing"
                    + " is wrong with them; whoever expects an effect learns here that there is none.",
                """
                apiVersion: openslo/v1
                kind: DataSource
                metadata: { name: prometheus }
                spec: { type: Prometheus }
                """,
                """
                environments:
                  production: { datasource: prometheus }
                """)),
        page(
            ShapeRules.JAVA_SYNTAX,
            "Java that compiles",
            "Definitions in Java are compiled when the project is read, with the JDK that runs"
                + " dashwright. What the compiler refuses is told like any other finding. A package"
                + " must be the folder of its file.",
            """
            public class Example {
              String team = storefront;
            }
            """,
            """
            public class Example {
              String team = "storefront";
            }
            """),
        page(
            ShapeRules.JAVA_FAILURE,
            "a definition that comes to its end",
            "A source of definitions runs when the project is read. It must be a public class with"
                + " a public constructor without parameters, end within some seconds, and throw"
                + " nothing.",
            """
            public class Example implements dashwright.dsl.DashboardSource {
              public void define(dashwright.dsl.Definitions define) {
                define.team("shop").contact(java.util.List.of("#shop").get(1));
              }
            }
            """,
            """
            public class Example implements dashwright.dsl.DashboardSource {
              public void define(dashwright.dsl.Definitions define) {
                define.team("shop").contact("#shop");
              }
            }
            """),
        new RulePage(
            Checks.UNUSED,
            Severity.WARNING,
            Standing.FIXED,
            new Help(
                "a finding that is accepted is there",
                "A suppression that accepts what nobody finds any more hides the next finding,"
                    + " which nobody accepted. Remove it.",
                """
                dashboards:
                  # dashwright: allow missing-audience because everybody reads it
                  lobby: { kind: custom, title: Lobby, audience: Everybody }
                """,
                """
                dashboards:
                  lobby: { kind: custom, title: Lobby, audience: Everybody }
                """)));
  }

  private static String openSlo(String method) {
    return """
        services:
          cart: { title: Cart, depends-on: [], called-by: [] }
        ---
        apiVersion: openslo/v1
        kind: SLO
        metadata: { name: orders-succeed, displayName: Orders succeed }
        spec:
          service: cart
          indicator:
            metadata: { name: orders }
            spec:
              ratioMetric:
                counter: true
                bad: { metricSource: { type: Prometheus, spec: { query: 'orders_total{result="failed"}' } } }
                total: { metricSource: { type: Prometheus, spec: { query: orders_total } } }
          timeWindow: [{ duration: 30d, isRolling: true }]
          budgetingMethod: METHOD
          objectives: [{ target: 0.999 }]
        """
        .replace("METHOD", method);
  }

  private static RulePage page(String id, String summary, String why, String bad, String good) {
    return new RulePage(id, Severity.ERROR, Standing.FIXED, new Help(summary, why, bad, good));
  }
}
