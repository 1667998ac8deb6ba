package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.keys.FileKeys;
import dashwright.dsl.yaml.tree.YamlDocument;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.tree.YamlParser;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ObjectTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonSchemaTest {
  private static final SchemaCheck SCHEMA = new SchemaCheck(JsonSchema.root());

  @Test
  void acceptsTheSample() {
    assertEquals(List.of(), trouble(Sample.FILE));
  }

  @Test
  void theSampleWritesEveryKey() {
    Set<String> unused = new TreeSet<>();
    for (ObjectType<?> type : ObjectTypes.within(FileKeys.FILE)) {
      type.keys().forEach(key -> unused.add(type.name() + "." + key.name()));
    }
    for (YamlDocument document : documents(Sample.FILE)) {
      unused.removeAll(KeyUse.of(FileKeys.FILE, document.root().orElseThrow()));
    }
    assertEquals(Set.of(), unused);
  }

  /** What the reader accepts the schema must accept, also of texts that nobody would write. */
  @Test
  void acceptsWhatTheReaderAccepts() {
    Mutations mutations = new Mutations(Sample.FILE.text(), 11);
    int accepted = 0;
    for (int i = 0; i < 1_000; i++) {
      SourceFile file = SourceFile.of("shop.yaml", mutations.next());
      Diagnostics diagnostics = new Diagnostics();
      YamlReader.read(List.of(file), Sample.EVENTS, diagnostics);
      if (!diagnostics.hasErrors()) {
        accepted++;
        assertEquals(List.of(), trouble(file), file::text);
      }
    }
    assertTrue(accepted > 80, "the reader accepted only " + accepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service: {}",
        "services: { checkout: { titel: x } }",
        "services: { Checkout: {} }",
        "services: { checkout: { type: databse } }",
        "services: { checkout: { instrumentation: jvm-otel } }",
        "services: { checkout: { runbook: 'javascript:alert(1)' } }",
        "services: { checkout: { runbook: { production: https://example.com } } }",
        "slos: { one: { service: checkout, objective: 99.9, window: 30d } }",
        "slos: { one: { service: checkout, objective: 99.9% } }",
        "slos: { one: { service: checkout, objective: 99.9%, window: 30d, sli: { good: up } } }",
        "environments: { grafana: {} }",
        "charts: { one: { thresholds: [ { above: 1, below: 2 } ] } }",
        "charts: { one: { min: '1' } }",
        "metrics: { a: { type: gauge, unit: short, typical: [1] } }",
        "metrics: { a: { type: gauge, unit: short, every: 15 } }",
        "- services"
      })
  void refuses(String definition) {
    SourceFile file = SourceFile.of("shop.yaml", definition + "\n");
    Diagnostics diagnostics = new Diagnostics();
    YamlReader.read(List.of(file), EventFiles.of(List.of()), diagnostics);
    assertTrue(diagnostics.hasErrors());
    assertFalse(trouble(file).isEmpty());
  }

  @Test
  void everyKeyIsDescribed() throws Exception {
    JsonNode schema = new ObjectMapper().readTree(JsonSchema.text());
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema").asText());
    for (ObjectType<?> type : ObjectTypes.within(FileKeys.FILE)) {
      for (Key<?> key : type.keys()) {
        assertTrue(key.description().length() > 5, type.name() + "." + key.name());
      }
    }
  }

  /**
   * Editors read patterns as ECMAScript does, which knows neither classes by name nor possessive
   * quantifiers.
   */
  @Test
  void patternsArePortable() {
    for (JsonNode pattern : JsonSchema.root().findValues("pattern")) {
      assertFalse(
          pattern.asText().matches(".*(\\\\p|\\\\Q|\\\\h|[+*?]\\+|\\(\\?[^:=!]).*"),
          pattern::asText);
    }
  }

  private static List<String> trouble(SourceFile file) {
    return documents(file).stream()
        .map(YamlDocument::root)
        .flatMap(Optional::stream)
        .map(JsonSchemaTest::trouble)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> trouble(YamlNode root) {
    return SCHEMA.trouble(PlainJson.of(root));
  }

  private static List<YamlDocument> documents(SourceFile file) {
    return YamlParser.parse(file, new Diagnostics());
  }
}
