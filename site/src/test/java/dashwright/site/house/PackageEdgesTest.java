package dashwright.site.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Main code has one direction. A new package, or a new edge, is a new word in this table. */
class PackageEdgesTest {
  /** Fewer packages than this, and the test looked at the wrong place. */
  private static final int FEWEST_PACKAGES = 3;

  private static final AllowedEdges ALLOWED =
      AllowedEdges.parse(
          """
          dsl.model            -> dsl.source
          dsl.yaml             -> dsl.model dsl.source
          dsl                  -> dsl.model dsl.source

          compiler.promql      -> dsl.model dsl.source
          compiler.slo         -> dsl.model dsl.source compiler.promql
          compiler.resolve     -> dsl.model dsl.source
          compiler.expand      -> dsl.model dsl.source compiler.promql compiler.slo compiler.resolve
          compiler.plan        -> dsl.model dsl.source compiler.promql compiler.slo compiler.resolve compiler.expand
          compiler.check       -> dsl.model dsl.source compiler.promql compiler.slo compiler.resolve compiler.expand
          compiler.diff        -> dsl.model dsl.source compiler.plan
          compiler             -> dsl.* compiler.*

          renderer.data        -> dsl.model dsl.source compiler.promql compiler.plan
          renderer.assess      -> dsl.model dsl.source compiler.plan compiler.slo renderer.data
          renderer.html        -> dsl.model dsl.source compiler.plan renderer.data renderer.assess
          renderer.grafana     -> dsl.model dsl.source compiler.plan
          renderer.prometheus  -> dsl.model dsl.source compiler.plan compiler.promql compiler.slo
          renderer.image       -> dsl.model dsl.source compiler.plan renderer.data
          renderer             -> dsl.* compiler.* renderer.*

          site.index           -> dsl.* compiler.* renderer.*
          site.report          -> dsl.* compiler.* renderer.*
          site.serve           -> dsl.* compiler.* renderer.* site.index
          site.cli             -> dsl.* compiler.* renderer.* site.*
          """);

  @Test
  void packagesUseOnlyWhatTheyMay() {
    PackageEdges edges = PackageEdges.of(Checkout.classes());
    assertTrue(
        edges.packages().size() >= FEWEST_PACKAGES,
        () -> "saw only " + edges.packages() + "; were the modules compiled?");
    assertEquals(List.of(), edges.outside(ALLOWED), "edges that the table does not allow");
  }

  @Test
  void packagesHaveNoCycles() {
    assertEquals(Optional.empty(), PackageEdges.of(Checkout.classes()).cycle());
  }

  @Test
  void seesAnEdgeThatIsNotAllowed() {
    PackageEdges edges =
        PackageEdges.parse(
            List.of(
                "classes -> java.base",
                "   dashwright.renderer.html  -> dashwright.renderer.grafana  classes",
                "   dashwright.renderer.html  -> dashwright.compiler.plan     classes",
                "   dashwright.renderer.html  -> java.lang                    java.base"));
    assertEquals(
        List.of("dashwright.renderer.html -> dashwright.renderer.grafana"), edges.outside(ALLOWED));
  }

  @Test
  void seesACycle() {
    PackageEdges edges =
        PackageEdges.parse(
            List.of(
                "   dashwright.a -> dashwright.b  classes",
                "   dashwright.b -> dashwright.c  classes",
                "   dashwright.c -> dashwright.b  classes"));
    assertEquals(
        Optional.of(List.of("dashwright.b", "dashwright.c", "dashwright.b")), edges.cycle());
  }
}
