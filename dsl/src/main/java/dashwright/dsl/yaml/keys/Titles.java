package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.TitleText;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import java.util.Optional;

/** The title that nearly everything has. */
final class Titles {
  static final Key<Optional<String>> TITLE =
      Key.optional("title", Scalars.LINE, "How people call it; its id in words unless it is given");

  private Titles() {}

  /** The title as given, or made from the id. */
  static String of(Fields fields) {
    return fields.get(TITLE).orElseGet(() -> TitleText.ofId(fields.id()));
  }
}
