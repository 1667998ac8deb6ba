package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  @TempDir Path folder;
  private Serving serving;

  @BeforeEach
  void start() throws IOException {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
    serving = Serving.start(folder, new ServeCommand());
  }

  @AfterEach
  void stop() throws IOException {
    serving.close();
  }

  @Test
  void followsTheDefinitionsAndKeepsTheLastGoodPages() throws Exception {
    Serving.State good = serving.first();
    assertEquals("", good.trouble());
    HttpResponse<String> page = serving.get("/production/checkout.html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("connect-src 'self'"));
    String script = "<script defer src=\"/~preview.js\" data-version=\"";
    assertTrue(page.body().contains(script));
    assertTrue(serving.get("/").body().contains(script));
    assertTrue(serving.get("/~preview.js").body().contains("location.reload()"));

    Path file = folder.resolve("dashboards/dashboards.yaml");
    Folders.replace(file, "title: Shop health", "title: Health of the shop");
    Serving.State changed = serving.after(good);
    assertEquals("", changed.trouble());
    assertTrue(serving.get("/").body().contains("Health of the shop"));

    Folders.replace(file, "kind: slo", "kind: sol");
    Serving.State broken = serving.after(changed);
    assertTrue(broken.trouble().contains("error[invalid-value]"), broken.trouble());
    assertTrue(serving.get("/").body().contains("Health of the shop"), "the last good page");

    Folders.replace(file, "kind: sol", "kind: slo");
    assertEquals("", serving.after(broken).trouble());
  }

  @Test
  void givesNothingElseAway() throws Exception {
    serving.first();
    assertEquals(404, serving.get("/nothing.html").statusCode());
    assertEquals(404, serving.get("/..%2f..%2fdashboards/dashboards.yaml").statusCode());
    assertTrue(serving.url().startsWith("http://127.0.0.1:"));
    assertEquals("no-store", serving.get("/").headers().firstValue("Cache-Control").orElseThrow());
  }

  @Test
  void explainsWrongOptions() {
    for (String port : new String[] {"many", "70000", "-1"}) {
      Run run = Run.in(folder, "serve", "--port", port);
      assertEquals(ExitCode.UNUSABLE, run.code());
      assertTrue(run.err().contains("is not a port"), run.err());
    }
  }
}
