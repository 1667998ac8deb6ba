package dashwright.renderer.html.page;

import java.util.List;

/**
 * The page of a dashboard.
 *
 * @param shell what is around it
 * @param head its head
 * @param blocks its parts, most important first
 */
public record DashboardPage(Shell shell, Head head, List<Block> blocks) {
  public DashboardPage {
    blocks = List.copyOf(blocks);
  }
}
