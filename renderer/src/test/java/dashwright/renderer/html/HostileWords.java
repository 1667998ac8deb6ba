package dashwright.renderer.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.Compilation;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import java.util.List;

/** What somebody writes who wants something to run, or to look like something else. */
public final class HostileWords {
  /** Each is a title, a legend, a label of a line, a description and a value of a matcher. */
  public static final List<String> ALL =
      List.of(
          "</script><script>window.pwned = 1</script>",
          "<img src=x onerror=window.pwned=2>",
          "<!-- <script> ]]>",
          "{{x}} ${x} ${__from} $__interval $region [[x]]",
          "<#assign x=1>${.now} <@x/> #{1} [=1]",
          "\" onload=\"window.pwned=3\" x='",
          "';window.pwned=4;//",
          "[x](javascript:window.pwned=5) ![](https://evil.example/x.png)",
          "@everyone #12 ~~x~~ __x__ **x** `x` | x |",
          "::error::x %0A::warning::y",
          "&lt;b&gt; &#x202e; %E2%80%AE",
          "العربية 12 עברית (a)",
          "zero\u200bwidth\u200djoiner\u200e \ufeffx",
          "=cmd|'/c calc'!A1",
          "😀 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "__proto__ constructor hasOwnProperty");

  private HostileWords() {}

  /** A project in which authors wrote them everywhere. */
  public static Plan plan() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = SourceFile.of("hostile.yaml", yaml());
    Compilation compiled =
        Compiler.compile(
            YamlReader.read(List.of(file), EventFiles.of(List.of()), diagnostics), diagnostics);
    return compiled
        .plan()
        .orElseThrow(() -> new IllegalStateException(compiled.diagnostics().toString()));
  }

  private static String yaml() {
    String all = quoted(String.join(" ", ALL));
    StringBuilder text =
        new StringBuilder(
            """
            project: { title: @ }
            environments: { default: { title: @, datasource: prometheus } }
            teams: { t: { title: @, contact: @, escalation: "https://example.com/?a=%3Cb%3E" } }
            services:
              constructor:
                title: @
                team: t
                description: @
                runbook: "https://example.com/r"
                depends-on: []
                instrumentation: [otel-http-server]
                endpoints: { tostring: { title: @ } }
            slos:
              valueof: { title: @, service: constructor, objective: 99.9%, window: 30d, sli: availability, policy: @ }
            dashboards:
              promises: { kind: slo, title: @, audience: @, description: @, slos: [valueof], team: t, tags: [@] }
              door: { kind: public-api, title: @, services: [constructor] }
              service: { kind: service, title: @, service: constructor }
              words:
                kind: custom
                title: @
                audience: @
                team: t
                sections:
                  - title: @
                    description: @
                    charts:
                      words: { title: @, type: text, text: @ }
            """
                .replace("@", all));
    for (int i = 0; i < ALL.size(); i++) {
      String word = quoted(ALL.get(i));
      String query = quoted("sum by (a) (up{x=" + quoted(ALL.get(i)) + "})");
      text.append("          c").append(i).append(": { title: ").append(word);
      text.append(", description: ").append(word).append(", queries: [{ promql: ").append(query);
      text.append(", legend: ").append(word).append(" }], runbook: \"https://example.com/r\"");
      text.append(", thresholds: [{ above: 1, label: ").append(word);
      text.append(" }, { above: 2, severity: high, alert: A").append(i).append(", for: 5m }] }\n");
    }
    return text.toString();
  }

  private static String quoted(String text) {
    try {
      return new ObjectMapper().writeValueAsString(text);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
