package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dashwright.renderer.browser.Chromium;
import dashwright.renderer.browser.Page;
import dashwright.renderer.browser.Page.Theme;
import dashwright.renderer.data.sample.SampleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors write is text on a page, whatever it says. */
class HostilePagesTest {
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "default/promises.html",
          "default/door.html",
          "default/service.html",
          "default/words.html");

  /** Links that are not to pages, the web or mail, and handlers in attributes. */
  private static final String UNSAFE =
      "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a =>"
          + " a.name.startsWith('on') || a.name === 'srcdoc' ||"
          + " (['href', 'src', 'action'].includes(a.name)"
          + " && !/^(https:|mailto:|#|[a-z.\\/]+\\.(html|js|css|png)|data:image)/.test(a.value)))"
          + ".map(a => a.name + '=' + a.value))";

  /** Elements that hold text and let its direction reach beyond them, or turn it themselves. */
  private static final String TURNED =
      "[...document.body.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
          + " return s.direction !== 'ltr' || (s.display === 'inline' && e.textContent"
          + " && s.unicodeBidi !== 'isolate'); }).map(e => e.outerHTML.slice(0, 80))";

  /** Elements that reach beyond the window, where the page scrolls sideways. */
  private static final String WIDE =
      "document.documentElement.scrollWidth <= innerWidth + 1 ? []"
          + " : [...document.body.querySelectorAll('*')].filter(e =>"
          + " e.getBoundingClientRect().right > innerWidth + 1)"
          + ".map(e => e.tagName + '.' + e.getAttribute('class'))";

  @TempDir private Path folder;

  @Test
  void wordsStayWords() throws Exception {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "no Chromium");
    HtmlSite.render(
        HostileWords.plan(),
        environment -> SampleSource.of(environment, SampleSource.NOW),
        SiteOptions.all("1.0"),
        (path, content) -> write(folder.resolve(path), content));
    try (Chromium browser = Chromium.start(program.get())) {
      for (String path : PAGES) {
        try (Page page = browser.page().as(Theme.LIGHT, width(path)).open(folder.resolve(path))) {
          examine(path, page.scroll());
        }
      }
    }
  }

  /** Some on a phone. */
  private static int width(String path) {
    return path.endsWith("promises.html") || path.endsWith("door.html") ? 390 : 1440;
  }

  private static void examine(String path, Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    page.scroll();
    assertEquals(List.of(), page.faults(), path);
    assertEquals(List.of(), page.requests(), path);
    assertTrue(page.evaluate("window.pwned === undefined").asBoolean(), path);
    assertEquals("[]", page.evaluate(UNSAFE).toString(), path);
    assertEquals("[]", page.evaluate(TURNED).toString(), path);
    assertEquals("[]", page.evaluate(WIDE).toString(), path);
    String text = page.evaluate("document.body.textContent").asText();
    List<String> missing = new ArrayList<>(HostileWords.ALL);
    missing.removeIf(text::contains);
    assertEquals(List.of(), missing, path);
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
