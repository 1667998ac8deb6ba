package dashwright.compiler.diff;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiled;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.SourceFile;
import java.util.List;

/** A small project with something of everything, for tests that change it. */
final class Shops {
  static final String SHOP =
      """
      project:
        title: Shop
        url: https://dashboards.example.com
        rules: { missing-related: off }
      environments:
        production: { title: Production, datasource: prom, select: { env: production } }
        staging: { title: Staging, datasource: prom-staging, select: { env: staging } }
      teams:
        store: { title: Store, contact: "#store", escalation: https://oncall.example.com/store }
      variables:
        region: { label: region, title: Region, multi: true }
      annotations:
        deployments: { title: Deployments, events: deployments.csv }
        switches: { title: Switches, promql: "changes(flag_state[1m]) > 0" }
      metrics:
        orders_total: { type: counter, unit: short, labels: { outcome: [ok, failed], region: [eu, us] }, typical: [0, 10] }
        order_seconds: { type: histogram, unit: s, labels: { region: [eu, us] } }
        carts: { type: gauge, unit: short, labels: { region: [eu, us] } }
        flag_state: { type: gauge, unit: short }
      services:
        checkout:
          title: Checkout
          team: store
          description: Takes orders.
          runbook: https://runbooks.example.com/checkout
          links: [{ title: Logs, url: "https://logs.example.com/checkout" }]
          select: { service_name: checkout }
          instrumentation: [otel-http-server]
          depends-on: [payment, { service: stock, optional: true }]
          endpoints:
            place-order: { title: Place order, select: { http_route: /order }, depends-on: [payment], description: An order, runbook: https://runbooks.example.com/order }
        payment: { title: Payment, team: store, depends-on: [], select: { service_name: payment }, instrumentation: [otel-http-server] }
        stock: { title: Stock, type: database, team: store, depends-on: [], select: { service_name: stock } }
      slos:
        orders-succeed:
          title: Orders succeed
          description: Orders that are placed
          service: checkout
          endpoint: place-order
          objective: { default: 99.9%, staging: 99% }
          window: 30d
          sli: availability
          measured-at: service
          alerts: { burn: default, at-least: 20, no-data: { severity: high, for: 15m }, spent: { severity: low, for: 5m } }
          policy: Repair first.
          agreed: { with: Head of store, on: 2026-10-01 }
      dashboards:
        shop-slo: { kind: slo, title: Shop health, audience: Everybody, slos: [orders-succeed], related: [checkout] }
        shop-api: { kind: public-api, title: Shop API, services: [checkout] }
        checkout:
          kind: service
          title: Checkout
          audience: Developers
          description: All of it
          service: checkout
          tags: [orders, money]
          variables: [region]
          annotations: [deployments, switches]
          links: [{ title: Chat, url: "https://chat.example.com" }]
          sections:
            - title: Orders
              description: What counts
              charts:
                failed:
                  title: Failed orders
                  subtitle: of all
                  description: Share that failed
                  unit: percentunit
                  width: half
                  min: 0
                  max: 1
                  stack: true
                  queries:
                    - { promql: 'sum by (outcome) (rate(orders_total{outcome="failed"}[$window]))', legend: "{{outcome}}" }
                  thresholds:
                    - { above: 0.01, severity: low, alert: OrdersFail, for: 10m }
                    - { above: 0.5, label: terrible }
                slow:
                  title: Slow orders
                  unit: s
                  queries:
                    - { promql: 'histogram_quantile(0.99, sum by (le) (rate(order_seconds_bucket[5m])))', legend: p99 }
            - title: Carts
              charts:
                carts: { title: Carts, type: table, columns: [region], unit: short, queries: [{ promql: "sum by (region) (carts)", legend: carts }] }
                note: { title: Note, type: text, text: Read this }
      """;

  private static final String DEPLOYMENTS =
      """
      time,service,version,environment,url,text
      2026-11-20T10:00:00Z,checkout,1.2.3,production,https://ci.example.com/1,Faster
      """;

  private Shops() {}

  static Plan plan(String yaml) {
    Compilation compilation =
        Compiled.files(
            List.of(
                SourceFile.of("shop.yaml", yaml), SourceFile.of("deployments.csv", DEPLOYMENTS)));
    return compilation
        .plan()
        .orElseThrow(() -> new AssertionError(Compiled.text(compilation.diagnostics())));
  }

  /** A difference without the things, which hold places of definitions. */
  static String text(Difference difference) {
    String what = difference.getClass().getSimpleName() + " " + difference.base().keys();
    if (difference instanceof Difference.Edited edited) {
      return what + " " + edited.aspect() + " " + edited.before() + " -> " + edited.after();
    }
    return difference instanceof Difference.Reordered reordered
        ? what + " " + reordered.kind() + " " + reordered.before() + " -> " + reordered.after()
        : what;
  }
}
