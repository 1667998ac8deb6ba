package dashwright.site.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Main code has one direction. A new package, or a new edge, is a new word in this table. */
class PackageEdgesTest {
  /** Fewer packages than this, and the test looked at the wrong place. */
  private static final int FEWEST_PACKAGES = 25;

  private static final AllowedEdges ALLOWED =
      AllowedEdges.parse(
          """
          dsl.model            -> dsl.source
          dsl.events           -> dsl.source dsl.model
          dsl.rules            -> dsl.source dsl.model
          dsl.yaml.tree        -> dsl.source
          dsl.yaml.type        -> dsl.source dsl.model dsl.events dsl.rules dsl.yaml.tree
          dsl.yaml.keys        -> dsl.source dsl.model dsl.events dsl.rules dsl.yaml.tree dsl.yaml.type
          dsl.yaml.openslo     -> dsl.source dsl.model dsl.yaml.tree dsl.yaml.type dsl.yaml.keys
          dsl.yaml.format      -> dsl.source dsl.yaml.tree dsl.yaml.type dsl.yaml.keys
          dsl.yaml             -> dsl.source dsl.model dsl.events dsl.rules dsl.yaml.*
          dsl.promql           -> dsl.model
          dsl                  -> dsl.source dsl.model dsl.events dsl.rules dsl.yaml dsl.yaml.tree dsl.yaml.type dsl.promql
          dsl.java             -> dsl dsl.source dsl.model dsl.events dsl.rules dsl.yaml

          compiler.promql      -> dsl.source dsl.model
          compiler.promql.evaluation -> dsl.source dsl.model compiler.promql
          compiler.resolve     -> dsl.source dsl.model
          compiler.inference   -> dsl.source dsl.model compiler.promql compiler.resolve
          compiler.plan        -> dsl.source dsl.model
          compiler.slo         -> dsl.source dsl.model compiler.promql compiler.resolve compiler.plan
          compiler.expand      -> dsl.source dsl.model compiler.promql compiler.resolve compiler.plan compiler.slo
          compiler.check       -> dsl.source dsl.model compiler.promql compiler.resolve compiler.plan compiler.slo compiler.expand compiler.inference
          compiler.planning    -> dsl.source dsl.model compiler.promql compiler.resolve compiler.plan compiler.slo compiler.expand
          compiler.diff        -> dsl.source dsl.model compiler.plan compiler.promql
          compiler             -> dsl.* compiler.*

          renderer.text        -> dsl.model
          renderer.data        -> dsl.model compiler.plan
          renderer.data.sample -> dsl.model dsl.source compiler.plan compiler.promql compiler.promql.evaluation renderer.data
          renderer.data.engine -> compiler.plan compiler.promql compiler.promql.evaluation renderer.data
          renderer.data.prometheus -> dsl.model compiler.promql compiler.promql.evaluation renderer.data renderer.data.engine
          renderer.data.recording -> dsl.model compiler.promql compiler.promql.evaluation renderer.data renderer.data.engine
          renderer.data.exposition -> dsl.source compiler.promql compiler.promql.evaluation
          renderer.measure     -> dsl.source dsl.model compiler.plan renderer.data
          renderer.chart       -> dsl.model compiler.plan renderer.data renderer.text
          renderer.assess      -> dsl.source dsl.model compiler.plan renderer.data
          renderer.json        -> dsl.source dsl.model
          renderer.replay      -> dsl.model compiler.plan compiler.promql compiler.promql.evaluation
          renderer.sentence    -> dsl.model compiler.plan renderer.assess renderer.replay renderer.text
          renderer.findings    -> renderer.data dsl.model compiler.plan renderer.assess renderer.sentence renderer.json renderer.output
          renderer.html.map    -> dsl.model compiler.plan renderer.text
          renderer.html.page   -> dsl.source dsl.model compiler.plan renderer.data renderer.assess renderer.replay renderer.sentence renderer.chart renderer.text renderer.output renderer.html.map
          renderer.html        -> dsl.model compiler.plan renderer.data renderer.assess renderer.replay renderer.sentence renderer.findings renderer.text renderer.theme renderer.output renderer.html.*
          renderer.grafana     -> dsl.source dsl.model compiler.plan compiler.diff compiler.promql renderer.text renderer.output
          renderer.prometheus  -> dsl.model compiler.plan compiler.promql compiler.promql.evaluation renderer.output
          renderer.image       -> dsl.source dsl.model compiler.plan renderer.data renderer.chart renderer.text renderer.theme renderer.output
          renderer.openslo     -> dsl.source dsl.model compiler.plan compiler.promql renderer.output
          renderer.plan        -> dsl.source dsl.model compiler.plan renderer.json renderer.output

          site.output          -> dsl.source renderer.output site.ending
          site.report          -> dsl.source compiler.check
          site.changes         -> dsl.source dsl.model compiler.diff compiler.plan compiler.promql renderer.* site.report
          site.imports         -> dsl.source dsl.model dsl.yaml.type dsl.yaml.format compiler.promql site.metrics
          site.revision        -> dsl.source site.ending
          site.replay          -> dsl.source dsl.model compiler.plan renderer.* site.report
          site.metrics         -> dsl.source dsl.model renderer.data.exposition
          site.index           -> dsl.* compiler.* renderer.*
          site.serve           -> dsl.* compiler.* renderer.* site.ending site.output site.report
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
