package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.golden.Golden;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get who give something wrong: places and advice, never a trace or half an output. */
class BadInputTest {
  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectory(folder.resolve("dashboards"));
  }

  @Test
  void brokenYaml() throws IOException {
    file("quote.yaml", "teams:\n  shop: { title: \"Shop }\n");
    file("bracket.yaml", "dashboards:\n  shop: { kind: slo, slos: [a, b }\n");
    file("indent.yaml", "teams:\n  shop:\n     title: Shop\n   stock:\n     title: Stock\n");
    file("list.yaml", "- teams\n- services\n");
    file("word.yaml", "hello\n");
    file("tabs.yaml", "teams:\n\tshop:\n\t\ttitle: Shop\n");
    refused("broken-yaml");
  }

  @Test
  void wrongTypes() throws IOException {
    file(
        "shop.yaml",
        """
        project:
          title: [Shop]
          timezone: 7
          limits: { metrics-per-chart: many, range-ratio: true }
        teams: shop
        services:
          cart:
            title: { de: Wagen }
            depends-on: payment
            endpoints: [pay]
        """);
    refused("wrong-types");
  }

  @Test
  void unknownKeys() throws IOException {
    file(
        "shop.yaml",
        """
        projct: { title: Shop }
        services:
          cart:
            titel: Cart
            dependson: []
            endpoints: { pay: { titlle: Pay, colour: red } }
        dashboards:
          cart: { kind: servce, title: Cart, service: cart }
        """);
    refused("unknown-keys");
  }

  @Test
  void danglingReferences() throws IOException {
    file(
        "shop.yaml",
        """
        services:
          cart:
            title: Cart
            team: shpo
            instrumentation: [otel-http-serverr]
            depends-on: [paymnet, checkout/pay]
          payment: { title: Payment, depends-on: [] }
        teams:
          shop: { title: Shop }
        dashboards:
          cart: { kind: service, title: Cart, service: crat, resolution: incidnet }
          slos: { kind: slo, title: SLOs, slos: [none] }
        """);
    refused("dangling-references");
  }

  @Test
  void duplicates() throws IOException {
    file("a.yaml", "teams:\n  shop: { title: Shop }\n  shop: { title: Again }\n");
    file("b.yaml", "teams:\n  shop: { title: Third, title: Fourth }\nteams: {}\n");
    refused("duplicates");
  }

  @Test
  void badNames() throws IOException {
    file(
        "shop.yaml",
        """
        dashboards:
          ../../etc/passwd: { kind: custom, title: A }
          /root: { kind: custom, title: B }
          "a b": { kind: custom, title: C }
          Shop: { kind: custom, title: D }
          a-very-long-name-that-goes-on-and-on-and-on: { kind: custom, title: E }
        environments:
          ..: { title: F, datasource: prometheus }
          assets: { title: G, datasource: prometheus }
          grafana: { title: H, datasource: prometheus }
        """);
    refused("bad-names");
    assertEquals(List.of("dashboards/shop.yaml"), files());
  }

  @Test
  void scriptsInLinks() throws IOException {
    file(
        "shop.yaml",
        """
        services:
          cart:
            title: <script>alert(1)</script>
            runbook: javascript:alert(1)
            links: [{ title: Logs, url: "data:text/html,x" }]
        teams:
          shop: { title: Shop, escalation: "vbscript:x" }
        """);
    refused("scripts-in-links");
  }

  @Test
  void textsThatSteerTheTerminal() throws IOException {
    file("shop.yaml", "teams:\n  \"\\e[31mshop\\a\": { title: \"a\\e[2Jb\" }\n");
    file("raw.yaml", "teams:\n  shop: { title: \"\u001B[31m\" }\n");
    Run run = refused("control-characters");
    assertFalse(run.out().contains("\u001B"));
  }

  @Test
  void anchorsAndAliases() throws IOException {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append((before + ", ").repeat(9)).append(before).append("]\n");
    }
    file("bomb.yaml", bomb.toString());
    file("merge.yaml", "teams:\n  shop: &shop { title: Shop }\n  stock: { <<: *shop }\n");
    file("tag.yaml", "teams: !!java.net.URL [\"http://example.com\"]\n");
    refused("anchors");
  }

  @Test
  void hundredLevels() throws IOException {
    file("flow.yaml", "teams: " + "[".repeat(100) + "]".repeat(100) + "\n");
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      block.append(" ".repeat(i)).append("a:\n");
    }
    file("block.yaml", block.toString());
    file("deeper.yaml", "teams: " + "{a: ".repeat(100_000) + "\n");
    refused("hundred-levels");
  }

  @Test
  void largeAndBinaryFiles() throws IOException {
    try (RandomAccessFile large =
        new RandomAccessFile(project.resolve("large.yaml").toFile(), "rw")) {
      large.setLength(50_000_000);
    }
    Files.write(project.resolve("binary.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    refused("large-and-binary");
  }

  @Test
  void otherEncodings() throws IOException {
    Files.writeString(
        project.resolve("latin1.yaml"),
        "teams:\n  shop: { title: Lädchen }\n",
        StandardCharsets.ISO_8859_1);
    Files.writeString(project.resolve("utf16.yaml"), "teams: {}\n", Charset.forName("UTF-16LE"));
    Files.writeString(project.resolve("utf16bom.yaml"), "teams: {}\n", StandardCharsets.UTF_16);
    refused("other-encodings");
  }

  @Test
  void markOfByteOrderAndCarriageReturns() throws IOException {
    file("bom.yaml", "\uFEFFteams:\n  shop: { titel: Shop }\n");
    file("crlf.yaml", "services:\r\n  cart:\r\n    titel: Cart\r\n");
    file("cr.yaml", "variables:\r  region:\r    labl: x\r");
    refused("bom-and-crlf");
  }

  @Test
  void marksAndCarriageReturnsAreFineInThemselves() throws IOException {
    file("bom.yaml", "\uFEFFteams:\r\n  shop: { title: Shop }\r\n");
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "check").code());
  }

  @Test
  void noDefinitions() throws IOException {
    Files.createDirectory(project.resolve("target"));
    Files.writeString(project.resolve("target/a.yaml"), "hello");
    Files.writeString(folder.resolve("file.yaml"), "teams: {}");
    StringBuilder all = new StringBuilder();
    for (String path : List.of("dashboards", "nowhere", "file.yaml")) {
      Run run = Run.in(folder, "check", path);
      assertEquals(ExitCode.UNUSABLE, run.code(), run.transcript());
      assertEquals(ExitCode.UNUSABLE, Run.in(folder, "render", path).code());
      all.append(run.transcript());
    }
    Golden.check("cli/bad-input/no-definitions.txt", all.toString());
  }

  @Test
  void linksThatLeadInCirclesOrAway() throws IOException {
    file("shop.yaml", "teams:\n  shop: { title: Shop }\n");
    Files.createSymbolicLink(project.resolve("again"), project);
    Files.createSymbolicLink(project.resolve("gone.yaml"), folder.resolve("nowhere"));
    Files.writeString(folder.resolve("outside.yaml"), "teams: { other: { title: Other } }");
    Files.createSymbolicLink(project.resolve("outside.yaml"), folder.resolve("outside.yaml"));
    refused("links");
  }

  @Test
  void cycles() throws IOException {
    file(
        "shop.yaml",
        """
        services:
          cart: { title: Cart, depends-on: [payment], called-by: [] }
          payment: { title: Payment, depends-on: [stock] }
          stock: { title: Stock, depends-on: [cart] }
        """);
    Run run = check("cycles", ExitCode.FINDINGS);
    assertTrue(run.out().contains("error[dependency-cycle]"), run.out());
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(project.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Run refused(String name) throws IOException {
    return check(name, ExitCode.UNUSABLE);
  }

  /** Both commands refuse it in the same words, and leave nothing behind. */
  private Run check(String name, ExitCode code) throws IOException {
    List<String> before = files();
    Run check = Run.in(folder, "check");
    Run render = Run.in(folder, "render", "--to", "html,grafana,plan");
    assertEquals(code, check.code(), check.transcript());
    assertEquals(code, render.code(), render.transcript());
    assertEquals(check.out(), render.err());
    assertEquals("", check.err() + render.out());
    assertFalse(check.out().contains("Exception"), check.out());
    assertFalse(check.out().contains("\tat "), check.out());
    assertEquals(before, files());
    Golden.check("cli/bad-input/" + name + ".txt", check.transcript());
    return check;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
