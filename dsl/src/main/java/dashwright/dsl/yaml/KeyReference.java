package dashwright.dsl.yaml;

import dashwright.dsl.model.Unit;
import dashwright.dsl.yaml.keys.FileKeys;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ObjectTypes;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reference page of all keys, as Markdown. */
public final class KeyReference {
  private static final String INTRODUCTION =
      """
      # Keys of definitions

      This page is generated from the table of keys that also reads the files; `dashwright schema` prints the same as a
      JSON Schema for editors.

      A folder is one project. Every `*.yaml` and `*.yml` in it is part of it, except in hidden folders, `target`,
      `build`, `node_modules`, `src/test` and outputs; so is every `*.java`, where the same is said [in Java](java-dsl.md).
      Definitions may stand in any file, in any order; several documents in one file (`---`) are fine. Anchors, aliases,
      merges and tags are not.

      - **Ids** are lower-case letters, digits and `-`; they start with a letter and have at most 40 characters.
      - **Durations** are written as Prometheus does: `90s`, `1h30m`, `30d`. A week has 7 days, a year 365.
      - **Numbers and truth values** stand without quotes: `0.05`, `1e3`, `true`. Everything else is text: `off` is a word.
      - **By environment**: where the table says so, a value may be a mapping with a `default` and environments:
        `{ default: 0.05, production: 0.03 }`.
      - **Suppressions**: `# dashwright: allow RULE because REASON` above a key accepts the findings of a rule of the check
        phase, for that key and all below it.
      - **In PromQL**, `$window`, `$step` and `$range` stand for the times of the dashboard. The labels of `select` are
        added to every selector.
      """;

  private static final Words WORDS = new Words();

  private KeyReference() {}

  /** The page, ending with a line end. */
  public static String markdown() {
    String objects =
        ObjectTypes.within(FileKeys.FILE).stream()
            .map(KeyReference::section)
            .collect(Collectors.joining());
    return INTRODUCTION + objects + units();
  }

  private static String section(ObjectType<?> type) {
    String rows = type.keys().stream().map(KeyReference::row).collect(Collectors.joining());
    return "\n## "
        + heading(type)
        + "\n\n"
        + type.description()
        + ".\n"
        + forms(type)
        + "\n| Key | Value | Default | Meaning |\n|---|---|---|---|\n"
        + rows;
  }

  private static String forms(ObjectType<?> type) {
    if (type.forms().isEmpty()) {
      return "";
    }
    return "Exactly one of "
        + type.forms().stream().map(KeyReference::form).collect(Collectors.joining(" or "))
        + " must be there.\n";
  }

  private static String form(List<Key<?>> form) {
    return form.stream().map(key -> "`" + key.name() + "`").collect(Collectors.joining(" with "));
  }

  private static String row(Key<?> key) {
    String fallback = key.fallback().map(value -> "`" + value + "`").orElse("");
    String needed = key.presence() == Key.Presence.REQUIRED ? "**required**" : fallback;
    return "| `"
        + key.name()
        + "` | "
        + cell(key.type().accept(WORDS))
        + " | "
        + cell(needed)
        + " | "
        + cell(key.description())
        + " |\n";
  }

  private static String units() {
    return "\n## Units\n\nThe unit ids are those of Grafana: "
        + Unit.ids().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "))
        + ".\n";
  }

  private static String heading(ObjectType<?> type) {
    return type.name().substring(0, 1).toUpperCase(Locale.ROOT) + type.name().substring(1);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** The type of a value in words. */
  private static final class Words implements Type.Visitor<String> {
    private static final int FEW = 10;

    @Override
    public String scalar(ScalarType<?> type) {
      if (type.words().equals(Unit.ids())) {
        return "a [unit](#units)";
      }
      return type.words().isEmpty() || type.words().size() > FEW
          ? type.noun()
          : type.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    @Override
    public String list(ListType<?> type) {
      String length = type.least() == type.most() ? " of " + type.least() : "";
      return "list" + length + ": " + type.item().accept(this);
    }

    @Override
    public String map(MapType<?> type) {
      return "mapping: name of "
          + type.names().nounWithArticle()
          + " → "
          + type.value().accept(this);
    }

    @Override
    public String object(ObjectType<?> type) {
      String anchor = type.name().toLowerCase(Locale.ROOT).replace(' ', '-');
      return "[" + type.name() + "](#" + anchor + ")";
    }

    @Override
    public String perEnvironment(PerEnvironmentType<?> type) {
      return type.value().accept(this) + "; by environment";
    }

    @Override
    public String shaped(ShapedType<?> type) {
      return type.shapes().stream()
          .map(shape -> shape.accept(this))
          .collect(Collectors.joining(", or "));
    }
  }
}
