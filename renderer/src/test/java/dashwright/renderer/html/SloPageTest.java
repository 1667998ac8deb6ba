package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of an SLO says, by what is left of the budget and how fast it burns. */
class SloPageTest {
  private static final Pattern ROW =
      Pattern.compile("<tr class=\"t-[a-z]+\">(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");

  /** A budget that fell straight from whole to what is left, and a burn rate. */
  private record Course(double left, double burn) implements DataSource {
    @Override
    public DataInfo info() {
      return new DataInfo(DataInfo.Kind.SAMPLE, SmallPlan.NOW);
    }

    @Override
    public Answer answer(QueryPlan query, TimeGrid grid) {
      double[] values = new double[grid.points()];
      Arrays.fill(values, query.refId().equals("B") || query.refId().equals("D") ? burn : 0.99918);
      if (query.refId().equals("L")) {
        for (int i = 0; i < values.length; i++) {
          values[i] = 1 - (1 - left) * i / (values.length - 1);
        }
      }
      return new Answer.Data(List.of(new Series(new TreeMap<>(), values)));
    }
  }

  private static Written site(double left, double burn) {
    Written site = new Written();
    HtmlSite.render(
        SmallPlan.plan(UnaryOperator.identity()),
        new Course(left, burn),
        SiteOptions.all("1.0"),
        site);
    return site;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.175 | 14   | Burning   | 17.5 % | 7.6 of 43 min | 14.0 high | 9 h     | 22 Nov 21:00
          0.72  | 0.3  | OK        | 72 %   | 31 of 43 min  | 0.3       | lasts   | lasts
          0.9   | 1.5  | OK        | 90 %   | 39 of 43 min  | 1.5       | 18 d    | 10 Dec
          -0.08 | 0.4  | Exhausted | −8 %   | 3.5 min over  | 0.4       | used up | since 20 Nov
          NaN   | NaN  | No data   | no data | unknown      | –         | –       | unknown
          """)
  void theTableSaysHowItIs(
      double left,
      double burn,
      String state,
      String budget,
      String time,
      String rate,
      String end,
      String note) {
    Matcher row = ROW.matcher(site(left, burn).text("production/promises.html"));
    assertTrue(row.find());
    String text = plain(row.group(1));
    for (String part : List.of(state, budget, time, rate, end, note, "99.9 %", "99.918 %")) {
      assertTrue(text.contains(part), () -> part + " in " + text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.175 | 14  | ▲ 1 burning · Promises · Production
          0.72  | 0.3 | ● OK · Promises · Production
          -0.08 | 0.4 | ⬣ 1 exhausted · Promises · Production
          NaN   | NaN | ◌ 1 no data · Promises · Production
          """)
  void theTitleRepeatsTheState(double left, double burn, String expected) {
    Matcher title = TITLE.matcher(site(left, burn).text("production/promises.html"));
    assertTrue(title.find());
    assertEquals(expected, title.group(1));
  }

  @Test
  void whatBurnsIsOpenAndTheRestIsFolded() {
    String burning = site(0.175, 14).text("production/promises.html");
    assertTrue(burning.contains("<section id=\"slo.sales\" class=\"slo\">"));
    String fine = site(0.72, 0.3).text("production/promises.html");
    assertTrue(fine.contains("<details class=\"fold\" id=\"slo.sales\">"));
    assertTrue(plain(fine).contains("99.918 % against 99.9 %, 30 d. The budget lasts."));
  }

  @Test
  void theIndexSaysWhatThePageSays() {
    String index = plain(site(0.175, 14).text("index.html"));
    assertTrue(index.contains("will run out in 9 h at this pace."), index);
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
  }
}
