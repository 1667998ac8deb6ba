package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteStatusTest {
  private static Optional<SiteStatus> parsed(String text) {
    return SiteStatus.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatItWrites() {
    SiteStatus status = SiteStatus.good("0a1b").failed("`x` said \"no\"</script>\n\u2028 ä");
    String file = new String(status.bytes(), StandardCharsets.UTF_8);
    assertEquals(Optional.of(status), SiteStatus.parse(status.bytes()));
    assertEquals(1, file.lines().count(), file);
    assertFalse(file.contains("</script"), file);
  }

  @Test
  void readsNothingElse() {
    assertEquals(Optional.empty(), parsed(""));
    assertEquals(Optional.empty(), parsed("dashwrightStatus({);\n"));
    assertEquals(Optional.empty(), parsed("alert(1);\n"));
  }

  @Test
  void pagesThatDifferHaveOtherStamps() {
    byte[] page = "<!DOCTYPE html>\n<html lang=\"en\">a</html>".getBytes(StandardCharsets.UTF_8);
    byte[] other = "<!DOCTYPE html>\n<html lang=\"en\">b</html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(stamp(page), stamp(page.clone()));
    assertNotEquals(stamp(page), stamp(other));
  }

  private static String stamp(byte[] page) {
    return new String(Stamps.marked(page), StandardCharsets.UTF_8)
        .replaceFirst("(?s).*<html lang=\"en\" data-page=\"(\\w{16})\">.*", "$1");
  }
}
