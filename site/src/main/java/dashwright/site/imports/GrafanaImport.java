package dashwright.site.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.format.YamlFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dashboards in Grafana's classic JSON as one file of definitions. */
public final class GrafanaImport {
  private static final String HEAD =
      "# Imported from Grafana. Types, units and labels of `metrics` are guessed from the"
          + " queries.\n";

  /**
   * A dashboard that was read.
   *
   * @param file how the user names its file
   * @param title what it is called
   * @param panels how many panels it had, rows not counted
   * @param charts how many of them are charts now
   * @param notes what is otherwise or gone
   */
  public record Imported(String file, String title, int panels, int charts, List<Note> notes) {
    public Imported {
      notes = List.copyOf(notes);
    }
  }

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final Guesses guesses = new Guesses();
  private final Ids dashboards = new Ids();
  private final Ids variables = new Ids();
  private final Ids annotations = new Ids();
  private final Map<String, String> variableOfLabel = new LinkedHashMap<>();
  private final Map<String, String> annotationOfQuery = new LinkedHashMap<>();
  private final List<Imported> imported = new ArrayList<>();

  /** Reads one more file. */
  public void add(SourceFile file, Diagnostics diagnostics) {
    GrafanaFile.dashboard(file, diagnostics).ifPresent(json -> add(file, json));
  }

  private void add(SourceFile file, JsonNode json) {
    Notes notes = new Notes();
    Choices choices = Choices.of(json.path("templating"), notes);
    String title = json.path("title").asText().strip();
    ObjectNode node = root.withObject("/dashboards").putObject(dashboards.of(title, "dashboard"));
    ImportedDashboard.Count count = ImportedDashboard.read(json, node, choices, guesses, notes);
    node.set("variables", variables(choices, notes));
    node.set("annotations", annotations(json.path("annotations").path("list"), choices, notes));
    imported.add(new Imported(file.path(), title, count.panels(), count.charts(), notes.all()));
  }

  /** A label has one variable for all dashboards. */
  private ArrayNode variables(Choices choices, Notes notes) {
    ArrayNode used = root.arrayNode();
    choices.tellUnused(notes);
    choices
        .used()
        .forEach(
            (name, label) -> {
              String id =
                  variableOfLabel.computeIfAbsent(label, any -> variables.of(name, "choice"));
              ObjectNode node = root.withObject("/variables").withObject("/" + id);
              node.put("label", label);
              if (!node.has("title")) {
                node.put("title", choices.title(name));
              }
              if (choices.isMany(name)) {
                node.put("multi", true);
              }
              used.add(id);
            });
    return used;
  }

  private ArrayNode annotations(JsonNode list, Choices choices, Notes notes) {
    ArrayNode used = root.arrayNode();
    for (JsonNode annotation : list) {
      String name = annotation.path("name").asText();
      String place = "annotation `" + name + "`";
      String expression =
          annotation.path("expr").asText(annotation.path("target").path("expr").asText());
      if (annotation.path("builtIn").asInt() == 1) {
        continue;
      }
      if (expression.isBlank()) {
        notes.dropped(place, "it has no query of Prometheus");
        continue;
      }
      ImportedQuery.of(expression, place, choices, guesses, notes)
          .ifPresent(
              promql -> {
                String id = annotation(name, promql);
                used.add(id);
              });
    }
    return used;
  }

  /** What several dashboards mark is one annotation. */
  private String annotation(String name, String promql) {
    return annotationOfQuery.computeIfAbsent(
        name + "\n" + promql,
        any -> {
          String id = annotations.of(name, "annotation");
          root.withObject("/annotations").putObject(id).put("title", name).put("promql", promql);
          return id;
        });
  }

  /** What was read, in the order of the files. */
  public List<Imported> imported() {
    return List.copyOf(imported);
  }

  /** The definitions, in their one layout. */
  public String yaml() {
    guesses.write(root.withObject("/metrics"));
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    try {
      String text =
          new ObjectMapper(factory)
              .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
              .writeValueAsString(root);
      SourceFile file = SourceFile.of("<import>", HEAD + "\n" + text);
      return YamlFormatter.format(file, new Diagnostics()).orElse(file.text());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree in memory can be written", impossible);
    }
  }
}
