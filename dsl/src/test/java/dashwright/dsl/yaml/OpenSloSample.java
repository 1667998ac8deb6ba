package dashwright.dsl.yaml;

/** OpenSLO documents that say all they can. */
final class OpenSloSample {
  /** An SLO of a project in Berlin. */
  static final String SLO =
      """
      apiVersion: openslo/v1
      kind: SLO
      metadata:
        name: orders-succeed
        displayName: Orders succeed
        labels: { tags: [shop, orders] }
        annotations:
          other.example/key: any
          dashwright.github.io/endpoint: place-order
          dashwright.github.io/measured-at: load-balancer
          dashwright.github.io/policy: Repair first.
          dashwright.github.io/agreed: Head of store, 2026-10-01
          dashwright.github.io/runbook: https://runbooks.example.com/orders
      spec:
        description: Orders are placed.
        service: cart
        indicatorRef: orders
        timeWindow:
          - duration: 1M
            calendar: { startTime: 2026-01-01 00:00:00, timeZone: Europe/Berlin }
        budgetingMethod: Occurrences
        objectives: [{ targetPercent: 99.95 }]
        alertPolicies: [{ alertPolicyRef: fast }, slow]
      ---
      project: { timezone: Europe/Berlin }
      """;

  /** What it refers to. */
  static final String OTHERS =
      """
      apiVersion: openslo/v1
      kind: SLI
      metadata: { name: orders }
      spec:
        description: Orders.
        ratioMetric:
          counter: true
          good: { metricSource: { type: Prometheus, spec: { query: 'sum(placed_total{a="}"})' } } }
          total: { metricSource: { type: Prometheus, spec: { query: orders_total } } }
      ---
      apiVersion: openslo/v1
      kind: AlertPolicy
      metadata: { name: fast }
      spec:
        alertWhenBreaching: true
        conditions: [{ conditionRef: burns-fast }]
        notificationTargets: [{ targetRef: mail }]
      ---
      apiVersion: openslo/v1
      kind: AlertPolicy
      metadata: { name: slow }
      spec:
        alertWhenBreaching: true
        conditions:
          - kind: AlertCondition
            metadata: { name: slow, annotations: { dashwright.github.io/short-window: 3h } }
            spec:
              severity: ticket
              condition: { op: gte, threshold: 1.5, lookbackWindow: 1d }
      ---
      apiVersion: openslo/v1
      kind: AlertCondition
      metadata: { name: burns-fast }
      spec:
        severity: page
        condition: { kind: burnrate, op: gt, threshold: 14.4, lookbackWindow: 1h, alertAfter: 2m }
      """;

  private OpenSloSample() {}
}
