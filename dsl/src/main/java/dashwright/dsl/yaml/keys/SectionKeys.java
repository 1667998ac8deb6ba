package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Section;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a section. */
final class SectionKeys {
  private static final Key<String> TITLE = Key.required("title", Scalars.LINE, "Its heading");
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "A sentence beside the heading");
  private static final Key<Section.Position> POSITION =
      Key.or(
          "position",
          Section.Position.END,
          "end",
          ScalarType.words(
              "a position",
              List.of(Section.Position.values()),
              position -> position.name().toLowerCase(Locale.ROOT)),
          "Whether it stands before or after the standard charts");
  private static final Key<List<Chart>> CHARTS =
      Key.required("charts", ChartKeys.CHARTS, "Its charts in their order");

  private static final ObjectType<Section> SECTION =
      ObjectType.of(
          "section",
          "Charts of an author under one heading",
          List.of(TITLE, DESCRIPTION, POSITION, CHARTS),
          it ->
              new Section(
                  it.get(TITLE),
                  it.get(DESCRIPTION),
                  it.get(POSITION),
                  it.get(CHARTS),
                  it.origin()));

  static final Type<List<Section>> SECTIONS = ListType.of(SECTION);

  private SectionKeys() {}
}
