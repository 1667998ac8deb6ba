package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments from files and from queries: on the pages that they matter to, and nowhere else. */
class DeploymentsTest {
  private static final String HEADER = "time,service,version,environment,url,text\n";

  /** Front needs till, and till needs bank; mail may fail. */
  private static final String SHOP =
      """
      environments:
        production: { title: Production }
        staging: { title: Staging }
      services:
        front: { select: { app: front }, depends-on: [till, { service: mail, optional: true }] }
        till: { select: { app: till }, depends-on: [bank] }
        bank: { select: { app: bank }, depends-on: [] }
        mail: { select: { app: mail }, depends-on: [] }
      metrics:
        app_started_seconds: { type: gauge, unit: s, labels: { app: 4, version: 9 } }
        app_load: { type: gauge, unit: none, labels: { app: 4 } }
      dashboards:
      """;

  private static final String PAGE =
      """
        SERVICE:
          kind: service
          service: SERVICE
          sections:
            - title: Load
              charts:
                load: { title: Load, unit: none, queries: [{ promql: max(app_load), legend: load }] }
      """;

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException {
    StringBuilder text = new StringBuilder(SHOP);
    for (String service : new String[] {"front", "till", "bank", "mail"}) {
      text.append(PAGE.replace("SERVICE", service));
    }
    write("shop.yaml", text.toString());
  }

  private void write(String file, String text) throws IOException {
    Folders.write(folder.resolve("dashboards/" + file), text);
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("build/site/" + path + ".html"));
  }

  private void render() {
    Run run = Run.in(folder, "render", "-q", "--now", "2026-03-01T12:00:00Z");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
  }

  @Test
  void filesReachThePagesOfTheServiceAndOfThoseThatNeedIt() throws IOException {
    write(
        "files.yaml",
        """
        annotations:
          releases: { events: releases.csv }
          switches: { events: switches.json }
        """);
    write(
        "releases.csv",
        HEADER
            + "2026-03-01T11:30:00Z,bank,7.1,production,https://ci.example.com/7,\"Fees,"
            + " rounded\"\n"
            + "2026-03-01T11:30:00Z,bank,7.1,production,https://ci.example.com/7,\"Fees,"
            + " rounded\"\n"
            + "2026-03-01T11:40:00Z,mail,2.0,production,,\n");
    write(
        "switches.json",
        """
        [ { "time": "2026-03-01T12:50:00+01:00", "environment": "staging", "text": "Moved house" } ]
        """);
    render();
    for (String service : new String[] {"front", "till", "bank"}) {
      String page = page("production/" + service);
      assertTrue(
          page.contains(
              "Events: <a href=\"https://ci.example.com/7\" rel=\"noreferrer\" class=\"ext\">"
                  + "bank 7.1</a> on 1 Mar 11:30 (Fees, rounded).</p>"),
          page);
      assertFalse(page.contains("mail 2.0"), "front works without mail");
      assertFalse(page.contains("Moved house"));
    }
    assertTrue(page("production/mail").contains("<span>mail 2.0</span> on 1 Mar 11:40.</p>"));
    assertTrue(page("staging/till").contains("<span>Moved house</span> on 1 Mar 11:50.</p>"));
    assertFalse(page("staging/till").contains("bank 7.1"));
  }

  @Test
  void queriesAreAskedForTheServicesThatMatter() throws IOException {
    write(
        "Starts.java",
        """
        import dashwright.dsl.DashboardSource;
        import dashwright.dsl.Definitions;
        public final class Starts implements DashboardSource {
          @Override public void define(Definitions define) {
            define.annotation("starts").title("Starts").legend("{{app}} {{version}}")
                .promql("time() - app_started_seconds < 60").environments("production");
          }
        }
        """);
    render();
    assertTrue(
        grafana("production/front").contains("app_started_seconds{app=~\"front|till|bank\"} < 60"));
    assertTrue(grafana("production/mail").contains("app_started_seconds{app=\"mail\"} < 60"));
    assertTrue(grafana("production/mail").contains("\"titleFormat\": \"{{app}} {{version}}\""));
    assertFalse(grafana("staging/mail").contains("app_started_seconds"));
  }

  private String grafana(String path) throws IOException {
    return Files.readString(folder.resolve("build/site/grafana/" + path + ".json"))
        .replace("\\\"", "\"");
  }

  @Test
  void whatIsWrongIsToldAtItsPlace() throws IOException {
    write("files.yaml", "annotations: { releases: { events: releases.csv, legend: x } }\n");
    write(
        "releases.csv",
        HEADER + "2026-03-01T11:30:00Z,bnak,7.1,,,\n2026-03-01T11:30:00Z,bank,7.1,prod,,\n");
    assertEquals(
        """
        dashboards/files.yaml:1:26: error[invalid-value]: annotation `releases` has `legend`, but its lines are named by the file
        help: remove it, or write it into the columns `service` and `version`
        """,
        told());
    write("files.yaml", "annotations: { releases: { events: releases.csv } }\n");
    assertEquals(
        """
        dashboards/releases.csv:2:1: error[unknown-reference]: no service is called `bnak`
        help: did you mean `bank`?
        dashboards/releases.csv:3:1: error[unknown-reference]: no environment is called `prod`
        help: define it, or name one of `production`, `staging`
        """,
        told());
  }

  private String told() {
    Run run = Run.in(folder, "check");
    assertEquals(ExitCode.UNUSABLE, run.code(), run.out());
    StringBuilder told = new StringBuilder();
    run.out()
        .lines()
        .filter(line -> line.contains("error[") || line.startsWith("help:"))
        .forEach(line -> told.append(line).append('\n'));
    return told.toString();
  }

  @Test
  void ofTenThousandTheNewestAreDrawn() throws IOException {
    StringBuilder many = new StringBuilder(HEADER);
    for (int i = 0; i < 10_000; i++) {
      many.append("2026-03-01T11:")
          .append(String.format(Locale.ROOT, "%02d:%02d.%03dZ", 10 + i / 500, i % 60, i / 60))
          .append(",bank,1.")
          .append(i)
          .append(",production,,\n");
    }
    write("files.yaml", "annotations: { releases: { events: releases.csv } }\n");
    write("releases.csv", many.toString());
    render();
    String page = page("production/bank");
    assertTrue(page.contains("Of deployments the newest 50 are drawn."));
    assertTrue(page.contains("bank 1.9959"));
    assertFalse(page.contains("bank 1.9000<"));
    assertTrue(page.length() < 500_000, () -> page.length() + " characters");
  }
}
