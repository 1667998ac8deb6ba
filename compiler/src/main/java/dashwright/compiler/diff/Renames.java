package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Edited;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts that differ only because something they name has another name. */
final class Renames {
  /** What others name, the most general first. */
  private static final List<Kind> NAMED =
      List.of(
          Kind.PROJECT,
          Kind.ENVIRONMENT,
          Kind.SERVICE,
          Kind.ENDPOINT,
          Kind.SLO,
          Kind.DASHBOARD,
          Kind.SECTION);

  private static final Set<Aspect> NAMES =
      EnumSet.of(
          Aspect.ID,
          Aspect.TITLE,
          Aspect.CONTACT,
          Aspect.ESCALATION,
          Aspect.RUNBOOK,
          Aspect.TEAM_TITLE,
          Aspect.DESCRIPTION);

  private static final String AUTHORS = "section.";

  private final Map<String, List<Edited>> byEnvironment;

  Renames(List<Difference> all) {
    byEnvironment =
        all.stream()
            .filter(Edited.class::isInstance)
            .map(Edited.class::cast)
            .filter(edited -> NAMED.contains(edited.thing().kind()))
            .filter(edited -> NAMES.contains(edited.aspect()))
            .filter(edited -> !edited.before().isEmpty() && !edited.after().isEmpty())
            .collect(
                java.util.stream.Collectors.groupingBy(
                    edited -> edited.base().environment(),
                    java.util.LinkedHashMap::new,
                    java.util.stream.Collectors.toList()));
  }

  /** The rename that explains a difference. */
  Optional<Difference> of(Difference difference) {
    if (!(difference instanceof Edited edited) || edited.before().isEmpty()) {
      return Optional.empty();
    }
    return byEnvironment.getOrDefault(edited.base().environment(), List.of()).stream()
        .filter(rename -> rename != difference && explains(rename, edited))
        .map(Difference.class::cast)
        .findFirst();
  }

  private static boolean explains(Edited rename, Edited edited) {
    int general = NAMED.indexOf(rename.thing().kind());
    int special = NAMED.indexOf(edited.thing().kind());
    boolean inside =
        special < 0 || general < special || (general == special && names(rename, edited));
    boolean words = !edited.aspect().isQuery() || rename.aspect() == Aspect.ID;
    return inside
        && words
        && (replaces(rename.before(), rename.after(), edited)
            || (isSectionId(rename)
                && replaces(chartPrefix(rename.before()), chartPrefix(rename.after()), edited)));
  }

  private static boolean replaces(String before, String after, Edited edited) {
    return edited.before().contains(before)
        && edited.before().replace(before, after).equals(edited.after());
  }

  private static boolean isSectionId(Edited rename) {
    return rename.thing().kind() == Kind.SECTION
        && rename.aspect() == Aspect.ID
        && rename.before().startsWith(AUTHORS)
        && rename.after().startsWith(AUTHORS);
  }

  /** The ids of charts in an author's section start with its name. */
  private static String chartPrefix(String section) {
    return section.substring(AUTHORS.length()) + ".";
  }

  /** Of one thing, the name comes before the title and what else is made of it. */
  private static boolean names(Edited rename, Edited edited) {
    return rename.aspect() == Aspect.ID
        && edited.aspect() != Aspect.ID
        && rename.base().equals(edited.base());
  }
}
