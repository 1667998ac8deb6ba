package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Reference;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.tree.YamlNode;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * What an object is called.
 *
 * @param name its name, and where it stands
 * @param displayName how people call it
 * @param notes what annotations of ours say
 */
record Metadata(Reference name, Optional<String> displayName, SloNotes notes) {
  /** The name of any object. */
  static final Type<Reference> NAME =
      ScalarType.text(
              "a name",
              "orders-succeed",
              text -> Optional.of(text.strip()).filter(name -> !name.isEmpty()))
          .mapWithSite((text, site) -> new Reference(text, site.origin()));

  private static final Key<Reference> NAME_KEY = Key.required("name", NAME, "Its name");
  private static final Key<Optional<String>> DISPLAY_NAME =
      Key.optional("displayName", Scalars.LINE, "How people call it");
  private static final Key<Optional<Site>> LABELS = Marks.raw("labels", "Labels, for other tools");
  private static final Key<Optional<Site>> ANNOTATIONS =
      Marks.raw("annotations", "What OpenSLO has no key for");

  static final ObjectType<Metadata> TYPE =
      ObjectType.checked(
          "OpenSLO metadata",
          "What an object is called",
          List.of(NAME_KEY, DISPLAY_NAME, LABELS, ANNOTATIONS),
          Metadata::metadata);

  private static Optional<Metadata> metadata(Fields it) {
    Optional<SloNotes> notes =
        it.get(ANNOTATIONS).map(Metadata::notes).orElseGet(() -> Optional.of(SloNotes.none()));
    return notes.map(said -> new Metadata(it.get(NAME_KEY), it.get(DISPLAY_NAME), said));
  }

  /** Annotations of other tools are none of our business; a mistake in one of ours is. */
  private static Optional<SloNotes> notes(Site site) {
    if (!(site.node() instanceof YamlNode.Mapping mapping)) {
      return SloNotes.TYPE.bind(site);
    }
    List<YamlNode.Entry> ours =
        mapping.entries().stream()
            .filter(entry -> entry.key().text().startsWith(SloNotes.PREFIX))
            .toList();
    YamlNode node = new YamlNode.Mapping(ours, mapping.layout(), List.of(), mapping.span());
    return SloNotes.TYPE.bind(new Site(node, site.what(), site.key(), site.reading()));
  }
}
