package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.Findings;
import dashwright.dsl.java.Loading;
import dashwright.dsl.java.ProjectLoader;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenSLO documents of a project refer to each other, whichever files they are in. */
final class OpenSloFilesTest {
  private static final String SLO =
      """
      apiVersion: openslo/v1
      kind: SLO
      metadata: { name: orders-succeed }
      spec:
        service: cart
        indicatorRef: orders
        timeWindow: [{ duration: 4w, isRolling: true }]
        budgetingMethod: Occurrences
        objectives: [{ target: 0.99 }]
      """;
  private static final String SERVICE =
      """
      apiVersion: openslo/v1
      kind: Service
      metadata: { name: cart, displayName: Cart }
      spec: { description: Keeps what is to be bought. }
      """;

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void write() throws IOException {
    write("a-slo.yaml", SLO);
    write("deep/b-others.yaml", OpenSloSample.OTHERS);
    write("deep/c-service.yaml", SERVICE);
    write("d-ours.yaml", "project: { title: Shop }\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void theReaderOfYaml() {
    assertWhole(ProjectReader.read(folder, diagnostics));
  }

  @Test
  void theLoaderOfProjects() throws IOException {
    write("Store.java", JAVA);
    Model model = ProjectLoader.load(folder, Loading.standard(), diagnostics).model();
    assertWhole(model);
    assertEquals(List.of("store"), model.teams().stream().map(team -> team.id()).toList());
  }

  private static final String JAVA =
      """
      import dashwright.dsl.DashboardSource;
      import dashwright.dsl.Definitions;

      public final class Store implements DashboardSource {
        @Override
        public void define(Definitions define) {
          define.team("store").title("Store");
        }
      }
      """;

  private void assertWhole(Model model) {
    assertEquals("", Findings.text(diagnostics));
    assertEquals(List.of("orders-succeed"), model.slos().stream().map(Slo::id).toList());
    Slo slo = model.slos().get(0);
    Slo.Sli.Good sli = (Slo.Sli.Good) slo.sli();
    assertEquals("orders_total", sli.total().value());
    assertEquals("cart", slo.service().id());
    assertEquals(List.of("cart"), model.services().stream().map(Service::id).toList());
    assertEquals("Cart", model.services().get(0).title());
  }

  @Test
  void aServiceInJavaIsNotDefinedTwice() throws IOException {
    write("Store.java", JAVA.replace("team(\"store\")", "service(\"cart\")"));
    Model model = ProjectLoader.load(folder, Loading.standard(), diagnostics).model();
    assertEquals(List.of("Store"), model.services().stream().map(Service::title).toList());
  }

  @Test
  void aServiceOfOursIsNotDefinedTwice() throws IOException {
    write("e-ours.yaml", "services: { cart: { title: Our cart } }\n");
    Model model = ProjectReader.read(folder, diagnostics);
    assertEquals(List.of("Our cart"), model.services().stream().map(Service::title).toList());
  }
}
