package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file has the name that its user gives it, and one for outputs that does not depend on that. */
final class ProjectNamesTest {

  @Test
  void outputsNameAFileByItsProject(@TempDir Path temp) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("boards"));
    Files.writeString(folder.resolve("shop.yaml"), "teams: { shop: { title: Shop } }\n");
    Model plain = ProjectReader.read(folder, new Diagnostics());
    Model roundabout =
        ProjectReader.read(folder.resolve("../boards/./../boards"), new Diagnostics());
    assertEquals("boards/shop.yaml", plain.teams().get(0).origin().name());
    assertEquals("boards/shop.yaml", roundabout.teams().get(0).origin().name());
    assertEquals(
        folder.resolve("shop.yaml").toString().replace('\\', '/'),
        plain.teams().get(0).origin().path());
  }
}
