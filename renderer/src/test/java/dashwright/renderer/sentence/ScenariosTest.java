package dashwright.renderer.sentence;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.assess.Assessment;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.FindingsText;
import dashwright.renderer.golden.Golden;
import dashwright.renderer.text.TimeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten incidents, from raw counters to sentences. */
class ScenariosTest {
  static Stream<Arguments> scenarios() {
    return Stream.of(
        Arguments.of(
            "own-failure",
            new RawShop()
                .deploys("frontend", "2.1.0", 29)
                .fails(0.04, 27, 0, "frontend/order")
                .fails(0.004, 27, 0, "gateway")),
        Arguments.of(
            "dependency-fails",
            new RawShop()
                .deploys("payment", "3.0.1", 28)
                .fails(0.031, 26.9, 0, "frontend/order", "checkout/place", "payment/charge")),
        Arguments.of(
            "two-fail",
            new RawShop()
                .fails(0.05, 20, 0, "frontend/order", "checkout/place")
                .fails(0.03, 20, 0, "payment/charge", "payment>bank")
                .fails(0.02, 18, 0, "cart/get")),
        Arguments.of(
            "database-slow",
            new RawShop()
                .slows(12, 40, 0, "store/query", "cart/get", "catalog/list")
                .slows(6, 40, 0, "checkout/place", "frontend/order")),
        Arguments.of(
            "queue-lags",
            new RawShop().sets("messages_waiting", 4200, 35, 0).slows(15, 36, 0, "ledger/book")),
        Arguments.of(
            "members-lost",
            new RawShop().sets("members_up", 2 / 3.0, 15, 0).fails(0.08, 15, 0, "gateway")),
        Arguments.of(
            "silent-service",
            new RawShop()
                .silences("payment", 30)
                .fails(0.2, 30, 0, "checkout/place", "frontend/order")),
        Arguments.of(
            "unrelated-deployment",
            new RawShop()
                .deploys("catalog", "1.4.0", 28)
                .deploys("payment", "2.9.0", 170)
                .fails(0.031, 26.9, 0, "frontend/order", "checkout/place", "payment/charge")),
        Arguments.of(
            "recovered",
            new RawShop()
                .deploys("payment", "3.0.1", 46)
                .deploys("payment", "3.0.0", 30)
                .fails(0.2, 45, 29, "frontend/order", "checkout/place", "payment/charge")),
        Arguments.of(
            "noise-only",
            new RawShop()
                .fails(0.3, 20, 19.5, "catalog/list")
                .fails(0.006, 12, 0, "cart/get")
                .slows(3, 33, 32.5, "payment/charge")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void tells(String name, RawShop shop, @TempDir Path folder) throws IOException {
    EnvironmentPlan plan = shop.plan(folder);
    Findings findings = Assessment.of(plan, shop.data());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("sentences.txt", said(plan, findings).getBytes(StandardCharsets.UTF_8));
    files.put("findings.txt", FindingsText.of(findings).getBytes(StandardCharsets.UTF_8));
    Golden.folder("scenarios/" + name).check(files);
  }

  private static String said(EnvironmentPlan plan, Findings findings) {
    Sentences sentences = new Sentences(plan, findings, new TimeText("UTC"));
    StringBuilder text = new StringBuilder();
    say("index", sentences.all().orElseThrow(), text);
    for (DashboardPlan dashboard : plan.dashboards()) {
      say(dashboard.id(), sentences.of(dashboard).orElseThrow(), text);
    }
    findings.paths().stream()
        .limit(1)
        .flatMap(path -> sentences.why(path).stream())
        .forEach(why -> text.append("why: ").append(why).append('\n'));
    return text.toString();
  }

  private static void say(String page, Verdict verdict, StringBuilder text) {
    text.append(page).append(", ").append(verdict.word()).append(": ").append(verdict.line());
    if (!verdict.paragraph().isEmpty()) {
      text.append("\n    ").append(verdict.text());
    }
    text.append(verdict.next().map(n -> "\n    -> " + n.label() + ": " + n.dashboard()).orElse(""));
    text.append('\n');
  }
}
