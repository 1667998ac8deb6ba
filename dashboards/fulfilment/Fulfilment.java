package fulfilment;

import static dashwright.dsl.Dsl.above;
import static dashwright.dsl.Dsl.below;
import static dashwright.dsl.Dsl.byDefault;
import static dashwright.dsl.Dsl.hours;
import static dashwright.dsl.Dsl.minutes;
import static dashwright.dsl.model.AlertSeverity.HIGH;
import static dashwright.dsl.model.AlertSeverity.LOW;
import static dashwright.dsl.model.Section.Position.TOP;
import static dashwright.dsl.model.Unit.OPERATIONS_PER_SECOND;
import static dashwright.dsl.model.Unit.PERCENTUNIT;
import static dashwright.dsl.model.Unit.SHORT;
import static dashwright.dsl.promql.OverTime.rate;
import static dashwright.dsl.promql.Promql.WINDOW;
import static dashwright.dsl.promql.Promql.metric;
import static dashwright.dsl.promql.Promql.number;
import static dashwright.dsl.promql.Promql.sum;

import dashwright.dsl.ChartBuilder;
import dashwright.dsl.DashboardBuilder;
import dashwright.dsl.DashboardSource;
import dashwright.dsl.Definitions;
import dashwright.dsl.SectionBuilder;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.promql.InstantVector;
import dashwright.dsl.promql.Selector;

/** The dashboards of team Fulfilment: one for each of its services, all of one make. */
public final class Fulfilment implements DashboardSource {
  private static final Selector SPANS = metric("traces_span_metrics_calls_total");
  private static final Selector SERVED = SPANS.where("span_kind", "SPAN_KIND_SERVER");
  private static final Selector CALLED = SPANS.where("span_kind", "SPAN_KIND_CLIENT");
  private static final Selector CHARGES = metric("demo_payment_transactions_total");

  @Override
  public void define(Definitions define) {
    payment(define);
    shipping(define);
    dashboard(define, "quote", "Quote", "What shipping costs.")
        .tags("fulfilment")
        .related("shipping", "fulfilment-slo");
    email(define);
    accounting(define);
    fraudDetection(define);
  }

  private static DashboardBuilder dashboard(
      Definitions define, String service, String title, String description) {
    return define
        .dashboard(service)
        .kind(Dashboard.Kind.SERVICE)
        .title(title)
        .audience("Developers of team Fulfilment")
        .description(description)
        .service(service);
  }

  private static void payment(Definitions define) {
    dashboard(define, "payment", "Payment", "How cards are charged.")
        .tags("fulfilment", "orders")
        .related("fulfilment-slo", "checkout")
        .section(
            "Charges",
            section ->
                section
                    .description("Money that comes in")
                    .position(TOP)
                    .chart("charges-succeeding", Fulfilment::chargesSucceeding)
                    .chart(
                        "charges-by-currency",
                        chart ->
                            chart
                                .title("Charges by currency")
                                .subtitle("per second, successful ones")
                                .description(
                                    "Successful charges. One currency that stops alone is the card"
                                        + " provider, or the rates.")
                                .unit(OPERATIONS_PER_SECOND)
                                .stacked()
                                .query(
                                    "{{demo_payment_currency}}",
                                    perSecond(CHARGES, "demo_payment_currency"))))
        .section("Container", section -> cpu(memory(section, "payment"), "payment"));
  }

  private static void chargesSucceeding(ChartBuilder chart) {
    chart
        .title("Charges that go through")
        .subtitle("share of charges asked for")
        .description(
            "Successful charges of all that checkout asked for. Below 99 % somebody is woken; the"
                + " status page of the card provider is the first look.")
        .unit(PERCENTUNIT)
        .max(1)
        .query("go through", share(CHARGES, SERVED))
        .threshold(
            below(byDefault(0.95).in("production", 0.99))
                .severity(HIGH)
                .alert("ChargesFail")
                .lasting(minutes(5)));
  }

  private static void shipping(Definitions define) {
    dashboard(define, "shipping", "Shipping", "Quotes and shipments.")
        .tags("fulfilment")
        .related("fulfilment-slo", "checkout")
        .section(
            "Quotes",
            section ->
                section
                    .chart("quotes-failing", Fulfilment::quotesFailing)
                    .chart(
                        "quotes-made",
                        chart ->
                            chart
                                .title("Quotes")
                                .subtitle("per second")
                                .description(
                                    "Quotes that the quote service made, for carts and for"
                                        + " orders.")
                                .unit(OPERATIONS_PER_SECOND)
                                .select("service_name", "quote")
                                .query("quotes", perSecond(metric("quotes_total"))))
                    .chart(
                        "items",
                        chart ->
                            chart
                                .title("Items to ship")
                                .subtitle("per second, counted with the quote")
                                .description(
                                    "Items in carts and orders that were priced. It counts quotes,"
                                        + " not parcels, so it is above what leaves the house.")
                                .unit(OPERATIONS_PER_SECOND)
                                .query(
                                    "items",
                                    perSecond(metric("demo_shipping_items_shipped_total")))))
        .section("Container", section -> memory(section, "shipping"));
  }

  private static void quotesFailing(ChartBuilder chart) {
    chart
        .title("Quotes that fail")
        .subtitle("share of calls to the quote service")
        .description("Without a quote there is no order. Above 5 % somebody is woken.")
        .unit(PERCENTUNIT)
        .query("failed quotes", share(CALLED.where("status_code", "STATUS_CODE_ERROR"), CALLED))
        .threshold(above(0.05).severity(HIGH).alert("ShippingQuotesFail").lasting(minutes(5)));
  }

  private static void email(Definitions define) {
    Selector orders = SERVED.where("span_name", "oteldemo.CheckoutService/PlaceOrder");
    dashboard(define, "email", "Email", "Order confirmations.")
        .tags("fulfilment")
        .related("checkout", "fulfilment-slo")
        .section(
            "Confirmations",
            section ->
                section
                    .chart(
                        "memory",
                        chart ->
                            chart
                                .use("container-memory")
                                .title("Memory of the mailer")
                                .select("container_name", "email")
                                .threshold(
                                    above(0.9)
                                        .severity(LOW)
                                        .alert("EmailMemoryFull")
                                        .lasting(minutes(15))))
                    .chart(
                        "confirmations",
                        chart ->
                            chart
                                .title("Orders and confirmations")
                                .subtitle("per second")
                                .description(
                                    "Orders placed, and confirmations counted before they are sent."
                                        + " Fewer confirmations than orders are customers who ask"
                                        + " whether they bought anything.")
                                .unit(OPERATIONS_PER_SECOND)
                                .query(
                                    query ->
                                        query
                                            .promql(perSecond(orders))
                                            .legend("orders")
                                            .select("service_name", "checkout"))
                                .query(
                                    "confirmations",
                                    perSecond(metric("demo_notification_confirmations_total")))));
  }

  private static void accounting(Definitions define) {
    dashboard(define, "accounting", "Accounting", "How orders come into the books.")
        .tags("fulfilment", "orders")
        .related("fulfilment-slo", "orders", "astronomy-db")
        .section(
            "Books",
            section ->
                section.chart(
                    "orders-unbooked",
                    chart ->
                        waiting(chart, "accounting")
                            .title("Orders not booked yet")
                            .description(
                                "Orders that accounting has not read. It may take its time, but the"
                                    + " month is closed with this at 0.")
                            .threshold(
                                above(1000)
                                    .severity(LOW)
                                    .alert("OrdersNotBooked")
                                    .lasting(hours(1)))))
        .section("Container", section -> memory(section, "accounting"));
  }

  private static void fraudDetection(Definitions define) {
    Selector consumed = SPANS.where("span_kind", "SPAN_KIND_CONSUMER");
    dashboard(define, "fraud-detection", "Fraud detection", "Whether orders are checked in time.")
        .tags("fulfilment", "orders")
        .related("shop-slo", "orders", "payment")
        .section(
            "Checks",
            section ->
                section
                    .position(TOP)
                    .chart(
                        "orders-unchecked",
                        chart ->
                            waiting(chart, "fraud-detection")
                                .title("Orders not checked yet")
                                .description(
                                    "Orders that nobody has checked. Parcels leave after an hour,"
                                        + " checked or not.")
                                .threshold(
                                    above(byDefault(1000).in("production", 200))
                                        .severity(HIGH)
                                        .alert("OrdersNotChecked")
                                        .lasting(minutes(15))))
                    .chart(
                        "charged-and-checked",
                        chart ->
                            chart
                                .title("Charged and checked")
                                .subtitle("per second")
                                .description(
                                    "Orders paid, and orders checked. A gap in the second line with"
                                        + " the first going on is a consumer that is gone.")
                                .unit(OPERATIONS_PER_SECOND)
                                .query(
                                    query ->
                                        query
                                            .promql(perSecond(CHARGES))
                                            .legend("charged")
                                            .select("service_name", "payment"))
                                .query("checked", perSecond(consumed))))
        .section("Container", section -> memory(section, "fraud-detection"));
  }

  /** Orders in the queue that a consumer has not read. */
  private static ChartBuilder waiting(ChartBuilder chart, String group) {
    return chart
        .subtitle("waiting in the queue")
        .unit(SHORT)
        .select("group", group)
        .query("waiting", sum(metric("kafka_consumer_group_lag_sum_ratio")));
  }

  private static SectionBuilder memory(SectionBuilder section, String container) {
    return section.chart(
        "memory", chart -> chart.use("container-memory").select("container_name", container));
  }

  private static SectionBuilder cpu(SectionBuilder section, String container) {
    return section.chart(
        "cpu", chart -> chart.use("container-cpu").select("container_name", container));
  }

  private static InstantVector perSecond(Selector counter, String... labels) {
    return sum(rate(counter, WINDOW)).by(labels);
  }

  /** Some of all, 0 where there are none of them, and nothing where there is nothing at all. */
  private static InstantVector share(Selector some, Selector all) {
    return perSecond(some)
        .or(number(0).times(perSecond(all)))
        .dividedBy(perSecond(all).greaterThan(0));
  }
}
