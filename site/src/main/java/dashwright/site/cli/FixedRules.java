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
            "A project is a folder. All `*.yaml` and `*.yml` files in it and below it are read, as UTF-8 and up to"
                + " a few megabytes each. A file that cannot be read might define anything, so nothing is drawn"
                + " without it.",
            """
            dashboards/          (no file in it)
            """,
            """
            dashboards/shop.yaml
            """),
        page(
            ShapeRules.YAML_SYNTAX,
            "YAML, without anchors, merges and tags",
            "The text must be YAML, and mean the same to every reader: anchors, aliases, merges and tags are refused,"
                + " tabs do not indent. What several dashboards share has a name instead: `charts`, `variables`,"
                + " `instrumentations`.",
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
            "A key with a typing mistake would be a wish that nobody hears. `docs/keys.md` lists all keys, and an"
                + " editor knows them from `dashwright schema`.",
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
            "Some things mean nothing without some keys: an SLO without an objective promises nothing.",
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
            "The kind of value is right, but this one means nothing here: a time zone that does not exist, a word that"
                + " is not among those known, a link that is not http or https.",
            """
            project: { title: Shop, timezone: Mars/Olympus }
            """,
            """
            project: { title: Shop, timezone: Europe/Berlin }
            """),
        page(
            ShapeRules.DUPLICATE_ID,
            "one definition for one name",
            "Names hold for the whole project, whichever file they are in. Two definitions of one name would hide each"
                + " other.",
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
            "A name stands for a definition somewhere in the project. Without it there is nothing to draw, or nobody"
                + " to call.",
            """
            services:
              cart: { title: Cart, depends-on: [valkey] }
            """,
            """
            services:
              cart: { title: Cart, depends-on: [valkey] }
              valkey: { title: Valkey, type: cache, depends-on: [] }
            """),
        new RulePage(
            Checks.UNUSED,
            Severity.WARNING,
            Standing.FIXED,
            new Help(
                "a finding that is accepted is there",
                "A comment that accepts what nobody finds any more hides the next finding, which nobody accepted."
                    + " Remove it.",
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

  private static RulePage page(String id, String summary, String why, String bad, String good) {
    return new RulePage(id, Severity.ERROR, Standing.FIXED, new Help(summary, why, bad, good));
  }
}
