package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a dashboard.
 *
 * @param shell what is around it
 * @param head its head
 * @param verdict how all of it is, in words; empty where nothing on it has a state
 * @param blocks its parts, most important first
 */
public record DashboardPage(
    Shell shell, Head head, Optional<VerdictView> verdict, List<Block> blocks) {
  public DashboardPage {
    blocks = List.copyOf(blocks);
  }
}
