package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Link;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;

/** The keys of a link. */
final class LinkKeys {
  private static final Key<String> TITLE =
      Key.required("title", Scalars.LINE, "What the reader sees");
  private static final Key<PerEnvironment<String>> URL =
      Key.required(
          "url",
          Addresses.LINK,
          "Where it leads; `${from}` and `${to}` (epoch milliseconds) and `${environment}` are filled in");

  static final ObjectType<Link> LINK =
      ObjectType.of(
          "link",
          "Another page about something",
          List.of(TITLE, URL),
          it -> new Link(it.get(TITLE), it.get(URL)));

  static final Type<List<Link>> LINKS = ListType.of(LINK);

  private LinkKeys() {}
}
