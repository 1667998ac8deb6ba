package dashwright.renderer.data.sample;

import dashwright.compiler.Compiler;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A small shop: who calls whom, what is promised, what was deployed, what is measured. */
final class Shop {
  static final Instant NOW = SampleSource.NOW;

  private static final String DEFINITIONS =
      """
      project: { title: Shop }
      environments:
        production: { select: { env: production } }
        staging: { select: { env: staging } }
      annotations:
        deployments: { title: Deployments, events: deployments.csv }
      metrics:
        heap_used_bytes: { type: gauge, unit: bytes, typical: [0, 1000000000], labels: { pool: [eden, old] }, always-emitted: true }
        queue_length: { type: gauge, unit: short, typical: [0, 1000], always-emitted: true }
        busy_ratio: { type: gauge, unit: percentunit, typical: [0, 1], always-emitted: true }
        mails_total: { type: counter, unit: short, typical: [0, 50], always-emitted: true }
        mails_dropped_total: { type: counter, unit: short, typical: [0, 50], always-emitted: true }
        pause_seconds: { type: histogram, unit: s, typical: [0, 1], buckets: [0.01, 0.1, 1], always-emitted: true }
      instrumentations:
        web:
          title: Web
          metrics:
            requests_total:
              type: counter
              unit: short
              every: 30s
              labels: { side: [server, client], route: 5, code: ["200", "404", "500"], zone: [a, b] }
              always-emitted: true
            request_seconds:
              type: histogram
              unit: s
              every: 30s
              labels: { side: [server, client], route: 5, version: 2 }
              buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 1, 2.5]
              always-emitted: true
          traffic: { promql: 'requests_total{side="server"}', by: code }
          errors: requests_total{side="server",code=~"5.."}
          latency: request_seconds{side="server"}
      services:
        gateway: { title: Gateway, type: load-balancer, select: { app: gateway }, instrumentation: [web], depends-on: [frontend], called-by: [] }
        frontend:
          title: Frontend
          type: service
          select: { app: frontend }
          instrumentation: [web]
          endpoints:
            order: { title: Order, select: { route: /order }, depends-on: [checkout/place] }
            browse: { title: Browse, select: { route: /browse }, depends-on: [catalog] }
            ads: { title: Ads, select: { route: /ads }, depends-on: [{ service: ad, optional: true }] }
        checkout:
          title: Checkout
          type: service
          select: { app: checkout }
          instrumentation: [web]
          endpoints:
            place: { title: Place, select: { route: /place }, depends-on: [payment, catalog, { service: mail, optional: true }] }
        payment: { title: Payment, type: service, select: { app: payment }, instrumentation: [web], depends-on: [] }
        catalog: { title: Catalog, type: service, select: { app: catalog }, instrumentation: [web], depends-on: [] }
        ad: { title: Ad, type: service, select: { app: ad }, instrumentation: [web], depends-on: [] }
        mail: { title: Mail, type: service, select: { app: mail }, instrumentation: [web], depends-on: [] }
      slos:
        orders: { title: Orders, service: checkout, endpoint: place, objective: 99.9%, window: 30d, sli: availability }
        orders-fast: { title: Fast orders, service: checkout, endpoint: place, objective: 99%, window: 30d, sli: { latency: 400ms } }
        browsing: { title: Browsing, service: frontend, endpoint: browse, objective: 99.9%, window: 30d, sli: availability }
        ads: { title: Ads, service: ad, objective: 99.5%, window: 30d, sli: availability }
      dashboards:
        all:
          kind: custom
          title: All
          sections:
            - title: All
              charts:
                heap: { title: Heap, unit: bytes, queries: [{ promql: sum(heap_used_bytes), select: { app: payment } }] }
                queue: { title: Queue, unit: short, queries: [{ promql: max(queue_length), select: { app: mail } }] }
                busy: { title: Busy, unit: percentunit, queries: [{ promql: max(busy_ratio), select: { app: mail } }] }
                mails: { title: Mails, unit: ops, queries: [{ promql: "sum(rate(mails_total[$window]))", select: { app: mail } }] }
                dropped: { title: Dropped, unit: ops, queries: [{ promql: "sum(rate(mails_dropped_total[$window]))", select: { app: mail } }] }
                pauses: { title: Pauses, unit: s, queries: [{ promql: "histogram_quantile(0.9, sum by (le) (rate(pause_seconds_bucket[$window])))", select: { app: mail } }] }
      """;

  private static final String DEPLOYMENTS =
      """
      time,service,version,environment,url,text
      2026-11-02T12:00:00Z,frontend,2.0.0,production,,
      2026-11-06T11:00:00Z,catalog,1.4.0,production,,
      2026-11-13T10:43:00Z,checkout,5.1.0,production,,
      2026-11-22T11:32:00Z,payment,3.0.1,production,,
      """;

  private Shop() {}

  /** With a bad deployment half an hour ago, and three long ago. */
  static EnvironmentPlan troubled() {
    return environment("production");
  }

  /** Without deployments. */
  static EnvironmentPlan calm() {
    return environment("staging");
  }

  private static EnvironmentPlan environment(String id) {
    try {
      Path folder = Files.createTempDirectory("shop");
      try {
        Files.writeString(folder.resolve("shop.yaml"), DEFINITIONS);
        Files.writeString(folder.resolve("deployments.csv"), DEPLOYMENTS);
        return compiled(folder).stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The environments of a project. */
  static List<EnvironmentPlan> compiled(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    return Compiler.compile(ProjectReader.read(folder, diagnostics), diagnostics)
        .plan()
        .orElseThrow(() -> new AssertionError(diagnostics.sorted()))
        .environments();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
