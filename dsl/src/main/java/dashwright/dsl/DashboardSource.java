package dashwright.dsl;

/**
 * Definitions written in Java. An implementation is public and has a public constructor without
 * parameters; it is found in the project's folder, or as a service in a jar.
 *
 * <pre>{@code
 * public final class Teams implements DashboardSource {
 *   @Override
 *   public void define(Definitions define) {
 *     define.team("storefront").title("Storefront").contact("#storefront-oncall");
 *   }
 * }
 * }</pre>
 */
public interface DashboardSource {
  /**
   * Says what there is. It is called once, and alone: what it needs besides is its own.
   *
   * @param define where to say it
   */
  void define(Definitions define);
}
