package dashwright.renderer.html.page;

import dashwright.renderer.html.map.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * The first page of the site.
 *
 * @param shell what is around it
 * @param title the project's name
 * @param subtitle how much there is
 * @param dashboards how many dashboards there are
 * @param looks how many of them need a look in the first environment that has them
 * @param environments the names of the environments
 * @param verdict how all dashboards of an environment are
 * @param groups the dashboards by kind, worst first
 * @param map the services of the first environment; empty: there are none
 * @param search everything that can be found, as JSON: [title, kind, where, link]
 */
public record IndexPage(
    Shell shell,
    String title,
    String subtitle,
    int dashboards,
    int looks,
    List<String> environments,
    Optional<VerdictView> verdict,
    List<Group> groups,
    Optional<ServiceMap> map,
    String search) {

  /**
   * The dashboards of a kind.
   *
   * @param kind the kind
   * @param title the heading
   * @param subtitle for whom they are
   * @param rows the dashboards, worst first
   * @param folded further ones that are well
   */
  public record Group(
      String kind, String title, String subtitle, List<Row> rows, List<Row> folded) {}

  /**
   * A dashboard.
   *
   * @param title its name
   * @param subtitle what it is about
   * @param note how its SLOs are, or what it is for
   * @param team who owns it; may be empty
   * @param state its state in the first environment that has it
   * @param href its page there
   * @param cells its pages
   */
  public record Row(
      String title,
      String subtitle,
      String note,
      String team,
      Optional<StateView> state,
      String href,
      List<Cell> cells) {}

  /**
   * A dashboard in an environment.
   *
   * @param environment the environment's name
   * @param href its page
   * @param state its state
   */
  public record Cell(String environment, String href, Optional<StateView> state) {}

  /**
   * Who calls whom.
   *
   * @param environment in which environment
   * @param drawing as boxes
   * @param teams whether the boxes are teams, there being too many services
   * @param list as an indented list
   * @param types the pictures and words of the key
   * @param states the shapes of the key
   */
  public record ServiceMap(
      String environment,
      Drawing drawing,
      boolean teams,
      List<PathView.HopView> list,
      List<Shell.Fact> types,
      List<StateView> states) {}
}
