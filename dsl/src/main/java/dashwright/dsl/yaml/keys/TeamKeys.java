package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Team;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/** The keys of a team. */
final class TeamKeys {
  private static final Key<Optional<String>> CONTACT =
      Key.optional("contact", Addresses.CONTACT, "Whom to ask");
  private static final Key<Optional<PerEnvironment<String>>> ESCALATION =
      Key.optional("escalation", Addresses.URL, "What to open when nobody answers");
  private static final Key<Optional<String>> FOLDER =
      Key.optional("folder", Scalars.LINE, "The Grafana folder of its dashboards");

  private static final ObjectType<Team> TEAM =
      ObjectType.of(
          "team",
          "Who owns services and dashboards",
          List.of(Titles.TITLE, CONTACT, ESCALATION, FOLDER),
          it ->
              new Team(
                  it.id(),
                  Titles.of(it),
                  it.get(CONTACT),
                  it.get(ESCALATION),
                  it.get(FOLDER),
                  it.origin()));

  static final Type<List<Team>> TEAMS = new MapType<>(Names.form("team"), TEAM);

  private TeamKeys() {}
}
