import static dashwright.dsl.Dsl.above;
import static dashwright.dsl.Dsl.minutes;
import static dashwright.dsl.model.AlertSeverity.LOW;
import static dashwright.dsl.model.Unit.SHORT;
import static dashwright.dsl.promql.OverTime.rate;
import static dashwright.dsl.promql.Promql.WINDOW;
import static dashwright.dsl.promql.Promql.metric;
import static dashwright.dsl.promql.Promql.sum;

import dashwright.dsl.DashboardSource;
import dashwright.dsl.Definitions;
import dashwright.dsl.model.Dashboard;
import java.util.List;

/** What the launcher has compiled while it makes its archive of classes. */
public final class Rehearsed implements DashboardSource {
  @Override
  public void define(Definitions define) {
    for (String queue : List.of("invoices", "receipts")) {
      define
          .dashboard(queue)
          .kind(Dashboard.Kind.CUSTOM)
          .title("Queue of " + queue)
          .section(
              "Work",
              section ->
                  section.chart(
                      "sent",
                      chart ->
                          chart
                              .title("Sent")
                              .unit(SHORT)
                              .query("sent", sum(rate(metric("app_sent_total"), WINDOW)))
                              .threshold(
                                  above(5).severity(LOW).alert("Sent").lasting(minutes(10)))));
    }
  }
}
