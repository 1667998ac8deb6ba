package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Reference;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * An object of OpenSLO: a document, or a part of another one.
 *
 * @param metadata what it is called
 * @param spec what it says
 * @param site where it stands
 */
record OpenSloObject<T>(Metadata metadata, T spec, Site site) {
  private static final Key<Optional<Site>> API_VERSION = Marks.raw("apiVersion", "The language");
  private static final Key<Optional<Site>> KIND = Marks.raw("kind", "The kind of object");
  private static final Key<Metadata> METADATA =
      Key.required("metadata", Metadata.TYPE, "What it is called");

  /** Its name, and where it stands. */
  Reference name() {
    return metadata.name();
  }

  /** An object of a kind. */
  static <T> ObjectType<OpenSloObject<T>> type(String kind, Type<T> spec) {
    Key<T> key = Key.required("spec", spec, "What it says");
    return ObjectType.of(
        "OpenSLO " + kind,
        "An object of kind " + kind,
        List.of(API_VERSION, KIND, METADATA, key),
        it -> object(it, key));
  }

  private static <T> OpenSloObject<T> object(Fields it, Key<T> spec) {
    return new OpenSloObject<>(it.get(METADATA), it.get(spec), it.site());
  }

  /** A reference to an object by a key, or the object itself. */
  record Use<T>(Optional<Reference> reference, Optional<OpenSloObject<T>> inline) {

    /** Reads the name of an object under a key, or the object in its place. */
    static <T> ObjectType<Use<T>> type(String kind, String refKey, Type<T> spec) {
      Key<Optional<Reference>> reference =
          Key.optional(refKey, Metadata.NAME, "The name of an object of kind " + kind);
      Key<Optional<Metadata>> metadata =
          Key.optional("metadata", Metadata.TYPE, "What it is called");
      Key<Optional<T>> inline = Key.optional("spec", spec, "What it says");
      return ObjectType.of(
              kind + " or its name",
              "An object of kind " + kind + ", or the name of one",
              List.of(API_VERSION, KIND, reference, metadata, inline),
              it ->
                  new Use<>(
                      it.get(reference),
                      it.get(metadata)
                          .flatMap(
                              name ->
                                  it.get(inline)
                                      .map(said -> new OpenSloObject<>(name, said, it.site())))))
          .oneOf(List.of(List.of(reference), List.of(metadata, inline)));
    }
  }
}
