package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title the title of the window
 * @param state the page's own state, repeated by its icon
 * @param root the way to the root of the site: empty or {@code ../}
 * @param project the project's name
 * @param crumbs the way from the project to the page
 * @param environments the same page elsewhere
 * @param strip which data it shows
 * @param fresh how long it is worth something; empty: as long as it lies there
 * @param foot where it comes from
 * @param json what scripts need to know about the page
 */
public record Shell(
    String title,
    Optional<StateView> state,
    String root,
    String project,
    List<Crumb> crumbs,
    List<Choice> environments,
    Strip strip,
    Optional<Freshness> fresh,
    Foot foot,
    String json) {

  /**
   * A step of the way to a page.
   *
   * @param text what the reader sees
   * @param href where it leads; empty: it is here
   */
  public record Crumb(String text, Optional<String> href) {}

  /**
   * The page in an environment.
   *
   * @param text the environment's name
   * @param href where it is; empty: not there
   * @param current whether it is this one
   */
  public record Choice(String text, Optional<String> href, boolean current) {}

  /**
   * The line that says which data a page shows.
   *
   * @param badge {@code Sample data}, {@code Recorded data}, or empty
   * @param facts names and values
   * @param deployments whether the page has vertical lines
   */
  public record Strip(String badge, List<Fact> facts, boolean deployments) {}

  /**
   * A name and a value.
   *
   * @param name what it is
   * @param value how it is
   */
  public record Fact(String name, String value) {}

  /**
   * The last line of a page.
   *
   * @param source the file that defines it; may be empty
   * @param commit of which revision; may be empty
   * @param version of this program
   * @param until up to when there was data
   */
  public record Foot(String source, String commit, String version, String until) {}

  public Shell {
    crumbs = List.copyOf(crumbs);
    environments = List.copyOf(environments);
  }
}
