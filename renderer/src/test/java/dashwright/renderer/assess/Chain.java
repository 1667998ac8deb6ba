package dashwright.renderer.assess;

import dashwright.compiler.Compiler;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Projects of many services that all measure the same. */
final class Chain {
  private static final String HEAD =
      """
      project: { title: Chain, catalogue: open }
      instrumentations:
        web:
          title: Web
          metrics:
            requests_total: { type: counter, unit: short, labels: { code: ["200", "500"] }, always-emitted: true }
            request_seconds: { type: histogram, unit: s, buckets: [0.1, 1], always-emitted: true }
          traffic: { promql: requests_total, by: code }
          errors: requests_total{code="500"}
          latency: request_seconds
      slos:
        bought: { title: Bought, service: front, endpoint: buy, objective: 99.9%, window: 30d, sli: availability }
      dashboards:
        promises: { kind: slo, title: Promises, slos: [bought] }
        api: { kind: public-api, title: API, services: [front] }
        page: { kind: service, title: Front, service: front }
      services:
      """;

  private Chain() {}

  /** A chain of so many services. */
  static String line(int length) {
    StringBuilder text = new StringBuilder(front("s1"));
    for (int i = 1; i < length; i++) {
      text.append(service("s" + i, i + 1 < length ? "s" + (i + 1) : ""));
    }
    return text.toString();
  }

  /** Layers of services; each calls all of the next layer. */
  static String layers(int layers, int width) {
    StringBuilder text = new StringBuilder(front(layer(0, layers, width)));
    for (int layer = 0; layer < layers; layer++) {
      for (int i = 0; i < width; i++) {
        text.append(service("l" + layer + "-" + i, layer(layer + 1, layers, width)));
      }
    }
    return text.toString();
  }

  private static String layer(int layer, int layers, int width) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < width && layer < layers; i++) {
      names.add("l" + layer + "-" + i);
    }
    return String.join(", ", names);
  }

  private static String front(String needs) {
    return "  front:\n    title: Front\n    type: service\n    select: { app: front }\n"
        + "    instrumentation: [web]\n    called-by: []\n    endpoints:\n"
        + "      buy: { title: Buy, select: { route: buy }, depends-on: ["
        + needs
        + "] }\n";
  }

  private static String service(String id, String needs) {
    return "  "
        + id
        + ": { title: "
        + id
        + ", type: service, select: { app: "
        + id
        + " }, instrumentation: [web], depends-on: ["
        + needs
        + "] }\n";
  }

  /** The only environment of a project with these services. */
  static EnvironmentPlan plan(Path folder, String services) {
    try {
      Files.writeString(folder.resolve("chain.yaml"), HEAD + services, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Diagnostics diagnostics = new Diagnostics();
    return Compiler.compile(ProjectReader.read(folder, diagnostics), diagnostics)
        .plan()
        .orElseThrow(() -> new AssertionError(diagnostics.sorted()))
        .environments()
        .get(0);
  }

  /** The services of a chain of three, of which the last calls the second again. */
  static List<ServicePlan> circle(EnvironmentPlan plan) {
    return plan.services().stream()
        .map(service -> service.id().equals("s2") ? calling(service, "s1") : service)
        .toList();
  }

  private static ServicePlan calling(ServicePlan service, String callee) {
    return new ServicePlan(
        service.id(),
        service.title(),
        service.type(),
        service.description(),
        service.team(),
        service.runbook(),
        service.links(),
        List.of(new ServicePlan.Need(callee, Optional.empty(), Dependency.Need.REQUIRED)),
        service.callers(),
        service.endpoints(),
        service.dashboard(),
        service.select(),
        service.work(),
        service.metrics(),
        service.origin());
  }
}
